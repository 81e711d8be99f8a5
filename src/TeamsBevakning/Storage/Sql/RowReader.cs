namespace TeamsBevakning.Storage.Sql;

/// <summary>Reads a row's columns one after the other.</summary>
internal abstract class RowReader
{
    private int next;

    public string Text() => TextAt(next++)!;

    public string? TextOrNull() => TextAt(next++);

    public long Number() => NumberAt(next++)!.Value;

    public long? NumberOrNull() => NumberAt(next++);

    public int Int() => (int)Number();

    /// <summary>At the first column of a row.</summary>
    protected void Begin() => next = 0;

    protected abstract string? TextAt(int column);

    protected abstract long? NumberAt(int column);
}
