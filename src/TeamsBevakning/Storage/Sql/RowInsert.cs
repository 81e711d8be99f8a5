namespace TeamsBevakning.Storage.Sql;

/// <summary>Adds many rows, in their order. Each database says it in its own way, and keeps it prepared.</summary>
/// <param name="Unless">What is done instead with a row that is there.</param>
internal sealed record RowInsert<T>(string Table, RowShape<T> Shape, string Unless = "")
{
    public string Into => $"insert into {Table} ({string.Join(", ", Shape.Names)})";
}
