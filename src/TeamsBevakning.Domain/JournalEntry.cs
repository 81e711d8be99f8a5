using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain;

/// <summary>One thing that happened (loggpost). Only ever added. It names comments by id and holds no citizen's text.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
public sealed record JournalEntry(JournalKind Kind, Instant At)
{
    /// <summary>The item it concerns; null for what concerns none.</summary>
    public ItemId? Item { get; init; }

    /// <summary>The account it concerns; null for what concerns none.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The unit it concerns: the owner, or where a card was posted.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Who did it; null for what time or a platform did.</summary>
    public Actor? By { get; init; }

    /// <summary>The comment it concerns.</summary>
    public CommentId? Comment { get; init; }

    /// <summary>The deadline that was set or missed.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>How that deadline was reckoned, from the receipt on; null where none was set.</summary>
    public DueAt? Derivation { get; init; }

    /// <summary>The deadline that stood before, where it was moved: by an interim answer, the undoing of one, an extension, another unit, or another policy.</summary>
    public Instant? DueBefore { get; init; }

    /// <summary>Which clock it concerns, for <see cref="JournalKind.Missed"/> and the escalation steps.</summary>
    public Milestone? Milestone { get; init; }

    /// <summary>Who an escalation step told, or had nobody to tell.</summary>
    public StepTo? Step { get; init; }

    /// <summary>Whether the comment was taken for a question.</summary>
    public QuestionSigns? Signs { get; init; }

    /// <summary>How the item ended, for <see cref="JournalKind.Resolved"/>.</summary>
    public ResolutionKind? Resolution { get; init; }

    /// <summary>Which card was posted, for <see cref="JournalKind.Carded"/>.</summary>
    public CardKind? Card { get; init; }

    /// <summary>What the person tried, for <see cref="JournalKind.Refused"/>.</summary>
    public Act? Tried { get; init; }

    /// <summary>What was erased, for <see cref="JournalKind.Erased"/>.</summary>
    public ErasedFields? Erased { get; init; }

    /// <summary>The link that the person gave.</summary>
    public Uri? Link { get; init; }

    /// <summary>The person's note or reason; for what no person did, a detail in Swedish.</summary>
    public string? Note { get; init; }

    /// <summary>What brought it about, for example the id of the activity in Teams. A refusal of the same cause is recorded once.</summary>
    public string? Cause { get; init; }

    /// <summary>An entry about an item, with its account and unit.</summary>
    internal static JournalEntry About(Item item, JournalKind kind, Instant at, Actor? by = null) =>
        new(kind, at) { Item = item.Id, Account = item.Account, Unit = item.Unit, Comment = item.Comment, By = by };

    /// <summary>That one of an item's deadlines passed.</summary>
    internal static JournalEntry MissedBy(Item item, Milestone milestone, DueAt due, Instant at) =>
        About(item, JournalKind.Missed, at) with { Milestone = milestone, DueAt = due.At };
}
