using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

internal sealed partial class ItemRow
{
    public static ItemRow Of(Item item) => new()
    {
        Id = item.Id.ToString(),
        Version = item.Version,
        Round = item.Round,
        Kind = item.Kind.ToString(),
        State = item.State.ToString(),
        Account = item.Account?.Value,
        Unit = item.Unit.Value,
        Comment = item.Comment?.Value,
        Thread = item.ThreadId,
        Unsure = item.Unsure ? 1 : 0,
        ReceivedAt = item.ReceivedAt.ToUnixTimeMilliseconds(),
        OpenedAt = item.OpenedAt.ToUnixTimeMilliseconds(),
        DueAt = item.Due.At.ToUnixTimeMilliseconds(),
        DueReasons = DueJson.Write(item.Due),
        PolicyVersion = item.PolicyVersion,
        AcknowledgeAt = item.AcknowledgeDue?.At.ToUnixTimeMilliseconds(),
        AcknowledgeReasons = item.AcknowledgeDue is { } acknowledge ? DueJson.Write(acknowledge) : null,
        Steps = StepsJson.Write(item.Steps),
        OpenedLate = item.OpenedLate ? 1 : 0,
        WaitingById = item.Waiting?.By.Id.ToString(),
        WaitingByName = item.Waiting?.By.Name,
        WaitingAt = item.Waiting?.At.ToUnixTimeMilliseconds(),
        DueBeforeAt = item.Waiting?.Before.At.ToUnixTimeMilliseconds(),
        DueBeforeReasons = item.Waiting is { } waiting ? DueJson.Write(waiting.Before) : null,
        WaitingMissedAt = item.Waiting?.MissedAt?.ToUnixTimeMilliseconds(),
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
        UndoWaited = item.Undo is { Waited: true } ? 1 : 0,
        MatterSubject = item.Matter?.Subject,
        MatterName = item.Matter?.Name,
        MatterAt = item.Matter?.At?.ToUnixTimeMilliseconds(),
        AcknowledgeMissedAt = item.AcknowledgeMissedAt?.ToUnixTimeMilliseconds(),
        MissedAt = item.MissedAt?.ToUnixTimeMilliseconds(),
        EscalatedAt = item.EscalatedAt?.ToUnixTimeMilliseconds(),
        Checklist = ChecklistJson.Write(item.Checklist),
        Flag = FlagJson.Write(item.Flag),
        UndoFlag = FlagJson.Write(item.Undo?.Flag),
        Moves = MovesJson.Write(item.Moves),
        NextDueAt = item.NextDueAt?.ToUnixTimeMilliseconds(),
        NothingDue = item.NextDueAt is null ? 1 : 0,
        Unhandled = item.IsUnhandled ? 1 : 0,
    };

    public Item ToItem() => new()
    {
        Id = new ItemId(Guid.Parse(Id)),
        Version = Version,
        Round = Round,
        Kind = Enum.Parse<ItemKind>(Kind),
        State = Enum.Parse<ItemState>(State),
        Account = Account is null ? null : new AccountId(Account),
        Unit = new UnitId(Unit),
        Comment = Comment is null ? null : new CommentId(Comment),
        ThreadId = Thread,
        Unsure = Unsure == 1,
        ReceivedAt = Instant.FromUnixTimeMilliseconds(ReceivedAt),
        OpenedAt = Instant.FromUnixTimeMilliseconds(OpenedAt),
        Due = DueJson.Read(DueAt, DueReasons),
        PolicyVersion = PolicyVersion,
        AcknowledgeDue = AcknowledgeAt is { } acknowledge ? DueJson.Read(acknowledge, AcknowledgeReasons!) : null,
        Steps = StepsJson.Read(Steps),
        OpenedLate = OpenedLate == 1,
        Waiting = RowValues.HolderOf(WaitingById, WaitingByName, WaitingAt) is { } waiting
            ? new Waiting(waiting.By, waiting.At, DueJson.Read(DueBeforeAt!.Value, DueBeforeReasons!), RowValues.InstantOf(WaitingMissedAt))
            : null,
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
            ? new UndoPoint(
                Enum.Parse<ItemState>(UndoState!), RowValues.HolderOf(UndoHolderId, UndoHolderName, UndoHeldAt), Instant.FromUnixTimeMilliseconds(until), UndoWaited == 1)
            {
                Flag = FlagJson.Read(UndoFlag),
            }
            : null,
        Matter = MatterSubject is null ? null : new Matter(MatterSubject, MatterName ?? string.Empty, RowValues.InstantOf(MatterAt)),
        AcknowledgeMissedAt = RowValues.InstantOf(AcknowledgeMissedAt),
        MissedAt = RowValues.InstantOf(MissedAt),
        EscalatedAt = RowValues.InstantOf(EscalatedAt),
        Checklist = ChecklistJson.Read(Checklist),
        Flag = FlagJson.Read(Flag),
        Moves = MovesJson.Read(Moves),
    };
}
