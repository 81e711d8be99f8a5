using NodaTime;
using TeamsBevakning.Domain.Periods;

namespace TeamsBevakning.Domain.Items;

/// <summary>What comes of a press.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The item moves on.</summary>
    /// <param name="Change">What to commit.</param>
    public sealed record Changed(Change Change) : Decision;

    /// <summary>The same press by the same person again: nothing is to be done, and nothing is wrong.</summary>
    public sealed record Repeated : Decision;

    /// <summary>Somebody, or a reply in the thread, was first.</summary>
    /// <param name="By">Who; null when no person did it.</param>
    /// <param name="At">When.</param>
    public sealed record AlreadyHandled(Actor? By, Instant At) : Decision;

    /// <summary>An interim answer stands already; there is only one.</summary>
    /// <param name="By">Who gave it.</param>
    /// <param name="At">When.</param>
    public sealed record AlreadyWaiting(Actor By, Instant At) : Decision;

    /// <summary>The communications unit has it already.</summary>
    /// <param name="At">Since when.</param>
    public sealed record AlreadyEscalated(Instant At) : Decision;

    /// <summary>The card was old: the item has gone on since, and stands open again.</summary>
    public sealed record Outdated : Decision;

    /// <summary>There is nothing to undo any longer.</summary>
    public sealed record TooLateToUndo : Decision;

    /// <summary>The person may not act on this account; only a journal entry is to be committed.</summary>
    /// <param name="Change">The journal entry.</param>
    public sealed record Refused(Change Change) : Decision;

    /// <summary>What was written cannot be used.</summary>
    /// <param name="Problem">What is wrong.</param>
    public sealed record Invalid(InputProblem Problem) : Decision
    {
        /// <summary>What is wrong with a day as it was written; null when that is not it.</summary>
        public PeriodReading? Reading { get; init; }
    }
}

/// <summary>What is wrong with what a person wrote in a card.</summary>
public enum InputProblem
{
    /// <summary>The policy does not allow an interim answer for such an item.</summary>
    InterimNotAllowed,

    /// <summary>The promise that the policy allows would come before the deadline that stands.</summary>
    InterimShortensTime,

    /// <summary>The link is not a web address that begins with http:// or https://, or is longer than 2 000 characters.</summary>
    LinkNotAnAddress,

    /// <summary>The note is longer than <see cref="Completion.LongestNote"/> characters.</summary>
    NoteTooLong,

    /// <summary>No reason was chosen, or one that the policy does not list; for a flagged comment, none was written.</summary>
    ReasonMissing,

    /// <summary>No category is chosen, or one that the policy does not list.</summary>
    CategoryMissing,

    /// <summary>Another step of the category comes first, or it has no such step.</summary>
    StepBefore,

    /// <summary>The comment is not saved as evidence.</summary>
    EvidenceMissing,

    /// <summary>A second person has not agreed to the removal.</summary>
    ApprovalMissing,

    /// <summary>The one who agreed to the removal may not be the one who records it.</summary>
    ApprovalIsYours,

    /// <summary>No diary number was written, or one without a digit.</summary>
    NumberMissing,

    /// <summary>The diary number is longer than <see cref="Flags.FlagPress.LongestNumber"/> characters.</summary>
    NumberTooLong,

    /// <summary>Nothing was written of why.</summary>
    WhyMissing,

    /// <summary>No date was written.</summary>
    DateMissing,

    /// <summary>The date cannot be read, or is no single day or week.</summary>
    DateUnclear,

    /// <summary>Nobody works on that day.</summary>
    DateNotWorked,

    /// <summary>Nobody was chosen, or one who is not in the register.</summary>
    ReceiverMissing,

    /// <summary>One chose oneself.</summary>
    ReceiverIsYou,

    /// <summary>The one who was chosen may not act on the item.</summary>
    ReceiverMayNot,

    /// <summary>The one who was chosen is away.</summary>
    ReceiverAway,

    /// <summary>No unit was chosen, or one that is not in the register.</summary>
    UnitMissing,

    /// <summary>The unit has the item already.</summary>
    UnitSame,

    /// <summary>The date is past, or is not later than the deadline that was promised.</summary>
    DateNotLater,
}
