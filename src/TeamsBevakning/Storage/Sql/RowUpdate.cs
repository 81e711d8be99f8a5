namespace TeamsBevakning.Storage.Sql;

/// <summary>Sets the columns of what each of many rows finds. Each database says it in its own way, and keeps it prepared.</summary>
/// <param name="Keys">Columns that say which, not what.</param>
/// <param name="Also">What is set besides.</param>
/// <param name="Where">How a row finds it: <c>{column}</c> is the row's value.</param>
internal sealed record RowUpdate<T>(string Table, RowShape<T> Shape, IReadOnlyList<string> Keys, string Also, string Where)
{
    /// <param name="value">How the database names a row's value.</param>
    public string SqlOf(Func<string, string> value)
    {
        var set = Shape.Names.Except(Keys).Select(name => $"{name} = {value(name)}").Append(Also);
        return $"update {Table} set {string.Join(", ", set)}";
    }

    /// <inheritdoc cref="SqlOf"/>
    public string Condition(Func<string, string> value) =>
        Shape.Names.Aggregate(Where, (where, name) => where.Replace($"{{{name}}}", value(name), StringComparison.Ordinal));
}
