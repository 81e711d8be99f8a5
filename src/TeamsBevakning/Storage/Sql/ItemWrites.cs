using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Writes one change inside the writer's transaction. False when what it builds on has changed.</summary>
internal static class ItemWrites
{
    private static readonly string[] ItemColumns = [.. ItemRow.Columns.Split(',', StringSplitOptions.TrimEntries), "next_due_at", "nothing_due", "unhandled"];

    private static readonly string InsertItem =
        $"insert into item ({string.Join(", ", ItemColumns)}) values ({string.Join(", ", ItemColumns.Select(RowValues.ParameterOf))}) on conflict do nothing";

    /// <summary>What an item is about stays as it was when it opened, so that its indexes need not be touched.</summary>
    private static readonly RowUpdate<ItemRow> Update = new(
        "item", ItemRow.Moving, ["id"], Leases.Released, "id = {id} and version = {version} - 1");

    /// <summary>Neither do those over what is unhandled, for an item that stays so, or stays handled.</summary>
    private static readonly RowUpdate<ItemRow> Stay = Update with { Keys = ["id", "unhandled"], Where = $"{Update.Where} and unhandled = {{unhandled}}" };

    public static bool TryWrite(WriteSession session, Change change, Instant at)
    {
        if ((change.Comment is { } comment && !TryWrite(session, comment)) || (change.Item is { } item && !TryWrite(session, item)))
        {
            return false;
        }

        if (Moves(change))
        {
            session.Execute("update item set unit = @unit where id = @id", new { unit = change.Item!.Unit.Value, id = change.Item.Id.ToString() });
        }

        if (change.Evidence is { } evidence)
        {
            EvidenceWrites.Save(session, evidence);
        }

        if (change is { ErasesContent: true, Item: { } about })
        {
            EvidenceWrites.Erase(session, about);
        }

        session.Journal(change.Journal);
        foreach (var notice in change.Notices)
        {
            OutboxWrites.Enqueue(session, notice, change.Item!, at);
        }

        return true;
    }

    /// <summary>Whether another unit has the item from now on: that alone changes of what it is about.</summary>
    public static bool Moves(Change change) => change is { Item.Moves.Forwarded: not null } && change.Journal.Any(entry => entry.Kind is JournalKind.Forwarded);

    /// <summary>For each item, each another, whether it moved on from the version before.</summary>
    public static bool[] Move(WriteSession session, IReadOnlyList<ItemRow> items) => session.Change(Stay, Update, items);

    private static bool TryWrite(WriteSession session, Item item) =>
        item.Version == 1 ? session.Execute(InsertItem, ItemRow.Of(item)) == 1 : Move(session, [ItemRow.Of(item)])[0];

    private static bool TryWrite(WriteSession session, Comment comment)
    {
        var row = CommentRow.Of(comment);
        if (comment.Version == 1)
        {
            return session.Execute(
                """
                insert into comment (account, id, thread, parent, author_id, author_name, text, posted_at, link, by_account, status, version, seen_at)
                values (@Account, @Id, @Thread, @Parent, @AuthorId, @AuthorName, @Text, @PostedAt, @Link, @ByAccount, @Status, @Version, @SeenAt)
                on conflict do nothing
                """,
                row) == 1;
        }

        session.Execute(
            """
            insert into comment_version (account, id, version, text, status, seen_at)
            select account, id, version, text, status, seen_at from comment where account = @Account and id = @Id
            on conflict do nothing
            """,
            row);
        return session.Execute(
            """
            update comment set text = @Text, status = @Status, link = @Link, version = @Version, seen_at = @SeenAt
            where account = @Account and id = @Id and version = @Version - 1
            """,
            row) == 1;
    }
}
