namespace TeamsBevakning.Storage.Sql;

/// <summary>Writes many rows inside the writer's transaction.</summary>
internal abstract class RowWriter
{
    public abstract void Add<T>(RowInsert<T> insert, IReadOnlyList<T> rows);

    /// <summary>For each row, whether it found what it changes. No two of them find the same.</summary>
    public abstract bool[] Change<T>(RowUpdate<T> update, IReadOnlyList<T> rows);
}
