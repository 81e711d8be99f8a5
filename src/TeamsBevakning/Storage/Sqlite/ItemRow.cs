using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>An item as its row; columns by their names.</summary>
internal sealed class ItemRow
{
    public const string Columns = """
        id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version,
        holder_id, holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note,
        undo_state, undo_holder_id, undo_holder_name, undo_held_at, undo_until, escalated_at
        """;

    public required string Id { get; init; }
    public int Version { get; init; }
    public int Round { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public required string Account { get; init; }
    public required string Unit { get; init; }
    public required string Comment { get; init; }
    public required string Thread { get; init; }
    public bool Unsure { get; init; }
    public long ReceivedAt { get; init; }
    public long OpenedAt { get; init; }
    public long DueAt { get; init; }
    public required string DueReasons { get; init; }
    public required string PolicyVersion { get; init; }
    public string? HolderId { get; init; }
    public string? HolderName { get; init; }
    public long? HeldAt { get; init; }
    public string? Resolution { get; init; }
    public long? ResolvedAt { get; init; }
    public string? ResolvedById { get; init; }
    public string? ResolvedByName { get; init; }
    public string? Reply { get; init; }
    public string? Link { get; init; }
    public string? Note { get; init; }
    public string? UndoState { get; init; }
    public string? UndoHolderId { get; init; }
    public string? UndoHolderName { get; init; }
    public long? UndoHeldAt { get; init; }
    public long? UndoUntil { get; init; }
    public long? EscalatedAt { get; init; }
    public long? NextDueAt { get; init; }

    public static ItemRow Of(Item item) => new()
    {
        Id = item.Id.ToString(),
        Version = item.Version,
        Round = item.Round,
        Kind = item.Kind.ToString(),
        State = item.State.ToString(),
        Account = item.Account.Value,
        Unit = item.Unit.Value,
        Comment = item.Comment.Value,
        Thread = item.ThreadId,
        Unsure = item.Unsure,
        ReceivedAt = item.ReceivedAt.ToUnixTimeMilliseconds(),
        OpenedAt = item.OpenedAt.ToUnixTimeMilliseconds(),
        DueAt = item.Due.At.ToUnixTimeMilliseconds(),
        DueReasons = DueJson.Write(item.Due),
        PolicyVersion = item.PolicyVersion,
        HolderId = item.Holder?.By.Id.ToString(),
        HolderName = item.Holder?.By.Name,
        HeldAt = item.Holder?.At.ToUnixTimeMilliseconds(),
        Resolution = item.Resolution?.Kind.ToString(),
        ResolvedAt = item.Resolution?.At.ToUnixTimeMilliseconds(),
        ResolvedById = item.Resolution?.By?.Id.ToString(),
        ResolvedByName = item.Resolution?.By?.Name,
        Reply = item.Resolution?.ReplyId?.Value,
        Link = item.Resolution?.Link?.OriginalString,
        Note = item.Resolution?.Note,
        UndoState = item.Undo?.State.ToString(),
        UndoHolderId = item.Undo?.Holder?.By.Id.ToString(),
        UndoHolderName = item.Undo?.Holder?.By.Name,
        UndoHeldAt = item.Undo?.Holder?.At.ToUnixTimeMilliseconds(),
        UndoUntil = item.Undo?.Until.ToUnixTimeMilliseconds(),
        EscalatedAt = item.EscalatedAt?.ToUnixTimeMilliseconds(),
        NextDueAt = item.NextDueAt?.ToUnixTimeMilliseconds(),
    };

    public Item ToItem() => new()
    {
        Id = new ItemId(Guid.Parse(Id)),
        Version = Version,
        Round = Round,
        Kind = Enum.Parse<ItemKind>(Kind),
        State = Enum.Parse<ItemState>(State),
        Account = new AccountId(Account),
        Unit = new UnitId(Unit),
        Comment = new CommentId(Comment),
        ThreadId = Thread,
        Unsure = Unsure,
        ReceivedAt = Instant.FromUnixTimeMilliseconds(ReceivedAt),
        OpenedAt = Instant.FromUnixTimeMilliseconds(OpenedAt),
        Due = DueJson.Read(DueAt, DueReasons),
        PolicyVersion = PolicyVersion,
        Holder = RowValues.HolderOf(HolderId, HolderName, HeldAt),
        Resolution = Resolution is null
            ? null
            : new Resolution(
                Enum.Parse<ResolutionKind>(Resolution),
                Instant.FromUnixTimeMilliseconds(ResolvedAt!.Value),
                RowValues.ActorOf(ResolvedById, ResolvedByName),
                Reply is null ? null : new CommentId(Reply),
                RowValues.UriOf(Link),
                Note),
        Undo = UndoUntil is { } until
            ? new UndoPoint(Enum.Parse<ItemState>(UndoState!), RowValues.HolderOf(UndoHolderId, UndoHolderName, UndoHeldAt), Instant.FromUnixTimeMilliseconds(until))
            : null,
        EscalatedAt = RowValues.InstantOf(EscalatedAt),
    };
}
