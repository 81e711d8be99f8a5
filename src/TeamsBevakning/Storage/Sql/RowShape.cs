namespace TeamsBevakning.Storage.Sql;

/// <summary>A column of a row, and how its value is had: as text or as a whole number.</summary>
internal sealed record Column<T>(string Name, Func<T, string?>? Text, Func<T, long?>? Number);

/// <summary>The columns of a row by which many are written at once.</summary>
internal sealed class RowShape<T>
{
    private readonly List<Column<T>> columns = [];

    public IReadOnlyList<Column<T>> Columns => columns;

    public IEnumerable<string> Names => columns.Select(column => column.Name);

    public RowShape<T> Text(string name, Func<T, string?> value)
    {
        columns.Add(new Column<T>(name, value, null));
        return this;
    }

    public RowShape<T> Number(string name, Func<T, long?> value)
    {
        columns.Add(new Column<T>(name, null, value));
        return this;
    }
}
