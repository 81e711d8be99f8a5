namespace TeamsBevakning.Storage.Sql;

/// <summary>Reads in one go what a press needs.</summary>
internal static class PressedRead
{
    private static readonly string Columns = string.Join(
        ", ", [.. Named("i", ItemRow.Columns), "(select channel from tie where tie.unit = i.unit and tie.own = 1)", .. Named("c", CommentRow.Columns)]);

    /// <param name="which">Says of <c>i</c> which items.</param>
    public static string Sql(string which) => $"""
        select {Columns} from item i left join comment c on c.account = i.account and c.id = i.comment where {which}
        """;

    public static PressedItem Of(RowReader row)
    {
        var item = ItemRow.Read(row).ToItem();
        var channel = row.TextOrNull();
        return new PressedItem(item, item.Comment is null ? null : CommentRow.Read(row).ToComment(), channel);
    }

    private static IEnumerable<string> Named(string table, string columns) => columns.Split(',', StringSplitOptions.TrimEntries).Select(column => $"{table}.{column}");
}
