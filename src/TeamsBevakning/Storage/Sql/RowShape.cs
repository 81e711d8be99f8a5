namespace TeamsBevakning.Storage.Sql;

/// <summary>A column of a row, and how its value is had: as text or as a whole number.</summary>
internal sealed record Column<T>(string Name, Func<T, string?>? Text, Func<T, long?>? Number);

/// <summary>The columns of a row by which many are written at once. Each has its value from the property of its name.</summary>
internal sealed class RowShape<T>
{
    /// <param name="columns">By their names, with commas between.</param>
    /// <param name="except">Those of them that are not written.</param>
    public RowShape(string columns, params string[] except) =>
        Columns = [.. columns.Split(',', StringSplitOptions.TrimEntries).Except(except).Select(ColumnOf)];

    public IReadOnlyList<Column<T>> Columns { get; }

    public IEnumerable<string> Names => Columns.Select(column => column.Name);

    private static Column<T> ColumnOf(string name)
    {
        var words = name.Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}");
        var getter = typeof(T).GetProperty(string.Concat(words))!.GetMethod!;
        if (getter.ReturnType == typeof(string))
        {
            return new Column<T>(name, getter.CreateDelegate<Func<T, string?>>(), null);
        }

        return new Column<T>(name, null, getter.ReturnType == typeof(long?) ? getter.CreateDelegate<Func<T, long?>>()
            : getter.ReturnType == typeof(int) ? Widened(getter.CreateDelegate<Func<T, int>>())
            : Widened(getter.CreateDelegate<Func<T, long>>()));
    }

    private static Func<T, long?> Widened(Func<T, int> number) => row => number(row);

    private static Func<T, long?> Widened(Func<T, long> number) => row => number(row);
}
