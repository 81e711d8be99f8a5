using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain;

/// <summary>Which card tells of an item.</summary>
public enum CardKind
{
    /// <summary>The question, to the unit that answers for the account.</summary>
    Question,

    /// <summary>The missed target with the whole story, to the communications unit.</summary>
    Escalation,

    /// <summary>
    /// That an escalation step has come, to the people it names, in the unit's channel; to the communications unit, for each of its steps after the one that gave it the item.
    /// </summary>
    Reminder,

    /// <summary>What the item is about when it is about no comment, to the unit that answers for it.</summary>
    Matter,

    /// <summary>A comment that may have to be removed, to the unit that answers for the account.</summary>
    FlaggedComment,

    /// <summary>Everything that was found too late at the same time, as one card to the communications unit.</summary>
    LateSummary,

    /// <summary>That somebody handed the item to another, to that person by name, in the unit's channel.</summary>
    HandedOver,

    /// <summary>Several missed targets that went to the communications unit together, or stand in one thread, as one card with a line for each.</summary>
    LateGroup,

    /// <summary>The journal's head, once a week, to the communications unit. It tells of no item.</summary>
    JournalHead,

    /// <summary>The figures of the week that has ended, to a person who wants them each Monday, in a chat of her own. It tells of no item.</summary>
    WeeklyStatus,

    /// <summary>That a person stands in for one who is away, or no longer does, in a chat of her own. It tells of no item.</summary>
    StandIn,

    /// <summary>That a snapshot came in, to each of those who keep them, in a chat of her own.</summary>
    SnapshotCame,
}

/// <summary>What is to be told to whom (avisering). The card is drawn when it is sent, from the state at that moment; a card already there is updated.</summary>
/// <param name="Item">The item it tells of; one of them, when the card tells of several.</param>
/// <param name="Card">Which card.</param>
/// <param name="To">The unit whose channel it goes to.</param>
/// <param name="Step">The number of the escalation step that a <see cref="CardKind.Reminder"/> tells of, or the round of a <see cref="CardKind.HandedOver"/>, or which archivist a <see cref="CardKind.SnapshotCame"/> is for; otherwise 0.</param>
public sealed record Notice(ItemId Item, CardKind Card, UnitId To, int Step = 0)
{
    /// <summary>Stands in place of the item for a card that tells of none.</summary>
    public static ItemId OfNoItem { get; } = new(Guid.Empty);

    /// <summary>What a card tells of that tells of no item: for <see cref="CardKind.JournalHead"/> the head, for <see cref="CardKind.WeeklyStatus"/> the person and the week, for <see cref="CardKind.StandIn"/> the absence and the person; otherwise null.</summary>
    public string? Subject { get; init; }

    /// <summary>When it is to be sent at the earliest; null for at once. What comes until then to the same summary is sent with it.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>For a <see cref="CardKind.SnapshotCame"/>: which of the archivists, as they stand in the register, it is for.</summary>
    public int Archivist => Step % MostArchivists;

    private const int MostArchivists = 100;

    /// <summary>The messages to those who keep snapshots that one came; each closing of the item makes new ones.</summary>
    /// <param name="item">The item after.</param>
    /// <param name="archivists">How many they are.</param>
    internal static IEnumerable<Notice> OfSnapshot(Item item, int archivists) =>
        Enumerable.Range(0, Math.Min(archivists, MostArchivists)).Select(archivist => new Notice(item.Id, CardKind.SnapshotCame, item.Unit, (item.Round * MostArchivists) + archivist));

    /// <summary>The message to the one who got an item.</summary>
    internal static Notice Of(Item item, Giving given) => new(item.Id, CardKind.HandedOver, item.Unit, given.Round);

    /// <summary>For a <see cref="CardKind.Escalation"/>: the item whose card it joins, which then is a <see cref="CardKind.LateGroup"/>; null for a card of its own.</summary>
    public ItemId? Joins { get; init; }

    /// <summary>Every card that shows an item: after any change all of them must follow.</summary>
    public static IReadOnlyList<Notice> AllOf(Item item, UnitId communicationsUnit)
    {
        var notices = new List<Notice> { new(item.Id, item.OwnCard, item.Unit) };
        notices.AddRange(item.Steps.All
            .Where(step => step.Outcome is StepOutcome.Told && (step.To is StepTo.Communications || !(step.DoneAt <= item.Moves.Forwarded?.At)) && (step.To is not StepTo.Communications || step.DoneAt > item.EscalatedAt))
            .Select(step => new Notice(item.Id, CardKind.Reminder, step.To is StepTo.Communications ? communicationsUnit : item.Unit, step.Number)));
        if (item.Moves.Given is { } given && !(given.At <= item.Moves.Forwarded?.At))
        {
            notices.Add(Of(item, given));
        }

        if (item.EscalatedAt is not null)
        {
            notices.Add(item.OpenedLate
                ? new(item.Id, CardKind.LateSummary, communicationsUnit) { NotBefore = item.OpenedAt + LateOpening.CollectsFor }
                : new(item.Id, CardKind.Escalation, communicationsUnit));
        }

        return notices;
    }
}
