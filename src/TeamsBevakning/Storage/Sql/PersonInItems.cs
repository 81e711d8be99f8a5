using Dapper;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Where items name a person, apart from the journal. What is open, or can still be undone, needs its people.</summary>
internal static class PersonInItems
{
    private const string InJson = "(checklist like @mention or flag like @mention or undo_flag like @mention or moves like @mention)";

    private const string Named = $"(holder_id = @person or resolved_by_id = @person or waiting_by_id = @person or undo_holder_id = @person or {InJson})";

    private const string IsClosed = "(state in ('Resolved', 'Withdrawn') and undo_until is null)";

    public const string Open = $"{Named} and not {IsClosed}";

    public static string Closed(ErasureScope scope) => $"{Named} and {IsClosed}{(scope.Before is null ? string.Empty : " and resolved_at < @before")}";

    /// <summary>In what is kept as JSON; to be called before the columns are emptied.</summary>
    public static void EraseInJson(WriteSession session, ErasureScope scope, object parameters)
    {
        var rows = session.Query<(string Id, string Checklist, string? Flag, string? UndoFlag, string? Moves)>(
            $"select id, checklist, flag, undo_flag, moves from item where {InJson} and {Closed(scope)}", parameters).AsList();
        var person = scope.Person!.Value.ToString();
        foreach (var row in rows)
        {
            session.Execute(
                "update item set version = version + 1, checklist = @checklist, flag = @flag, undo_flag = @undoFlag, moves = @moves where id = @Id",
                new
                {
                    checklist = PersonInJson.Erased(row.Checklist, person),
                    flag = PersonInJson.Erased(row.Flag, person),
                    undoFlag = PersonInJson.Erased(row.UndoFlag, person),
                    moves = PersonInJson.Erased(row.Moves, person),
                    row.Id,
                });
        }
    }

    /// <summary>A new version, so that who has read the one before cannot write the person back.</summary>
    public static string Erase(ErasureScope scope) => $"""
        update item set version = version + 1,
            holder_id = case holder_id when @person then @nobody else holder_id end,
            holder_name = case holder_id when @person then @erased else holder_name end,
            waiting_by_id = case waiting_by_id when @person then @nobody else waiting_by_id end,
            waiting_by_name = case waiting_by_id when @person then @erased else waiting_by_name end,
            resolved_by_id = case resolved_by_id when @person then @nobody else resolved_by_id end,
            resolved_by_name = case resolved_by_id when @person then @erased else resolved_by_name end,
            link = case resolved_by_id when @person then null else link end,
            note = case when resolved_by_id = @person and note is not null then @erased else note end
        where {Closed(scope)}
        """;
}
