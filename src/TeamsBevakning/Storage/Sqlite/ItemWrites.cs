using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Writes one change inside the writer's transaction. False when what it builds on has changed.</summary>
internal static class ItemWrites
{
    private static readonly string[] ItemColumns = [.. ItemRow.Columns.Split(',', StringSplitOptions.TrimEntries), "next_due_at"];

    private static readonly string InsertItem =
        $"insert into item ({string.Join(", ", ItemColumns)}) values ({string.Join(", ", ItemColumns.Select(Parameter))}) on conflict do nothing";

    private static readonly string UpdateItem =
        $"update item set {string.Join(", ", ItemColumns.Skip(1).Select(column => $"{column} = {Parameter(column)}"))} where id = @Id and version = @Version - 1";

    public static bool TryWrite(SqliteConnection connection, Change change, Instant at)
    {
        if ((change.Comment is { } comment && !TryWrite(connection, comment)) || (change.Item is { } item && !TryWrite(connection, item)))
        {
            return false;
        }

        foreach (var entry in change.Journal)
        {
            connection.Execute(JournalRow.Insert, JournalRow.Of(entry));
        }

        foreach (var notice in change.Notices)
        {
            OutboxWrites.Enqueue(connection, notice, change.Item!.Version, at);
        }

        return true;
    }

    private static bool TryWrite(SqliteConnection connection, Item item) =>
        connection.Execute(item.Version == 1 ? InsertItem : UpdateItem, ItemRow.Of(item)) == 1;

    private static bool TryWrite(SqliteConnection connection, Comment comment)
    {
        var row = CommentRow.Of(comment);
        if (comment.Version == 1)
        {
            return connection.Execute(
                """
                insert into comment (account, id, thread, parent, author_id, author_name, text, posted_at, link, by_account, status, version, seen_at)
                values (@Account, @Id, @Thread, @Parent, @AuthorId, @AuthorName, @Text, @PostedAt, @Link, @ByAccount, @Status, @Version, @SeenAt)
                on conflict do nothing
                """,
                row) == 1;
        }

        connection.Execute(
            """
            insert into comment_version (account, id, version, text, status, seen_at)
            select account, id, version, text, status, seen_at from comment where account = @Account and id = @Id
            on conflict do nothing
            """,
            row);
        return connection.Execute(
            """
            update comment set text = @Text, status = @Status, link = @Link, version = @Version, seen_at = @SeenAt
            where account = @Account and id = @Id and version = @Version - 1
            """,
            row) == 1;
    }

    private static string Parameter(string column) => $"@{string.Concat(column.Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"))}";
}
