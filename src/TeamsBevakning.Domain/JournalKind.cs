namespace TeamsBevakning.Domain;

/// <summary>What a journal entry tells.</summary>
public enum JournalKind
{
    /// <summary>A visitor's comment came in.</summary>
    Received,

    /// <summary>An item was opened that is about no comment.</summary>
    Opened,

    /// <summary>It is to be taken within a time; the deadline for handling it stands in <see cref="Received"/>.</summary>
    AcknowledgeDueSet,

    /// <summary>A card was posted.</summary>
    Carded,

    /// <summary>A card was posted elsewhere than in its unit's channel; why stands beside it.</summary>
    Rerouted,

    /// <summary>A person took the item.</summary>
    Acknowledged,

    /// <summary>A person gave the item back.</summary>
    HandedBack,

    /// <summary>A person handed the item to another, who stands beside it.</summary>
    Given,

    /// <summary>A person forwarded the item to the unit that stands beside it.</summary>
    Forwarded,

    /// <summary>The item was handled.</summary>
    Resolved,

    /// <summary>A person undid the last step.</summary>
    Undone,

    /// <summary>A person looked at the account and found nothing to act on.</summary>
    Looked,

    /// <summary>A person undid that the account was looked at.</summary>
    LookUndone,

    /// <summary>Nobody looked at the account in time that day; the deadline stands beside it.</summary>
    Unwatched,

    /// <summary>The comment was removed from the platform, so that nothing is left to answer.</summary>
    Withdrawn,

    /// <summary>A response target passed; which milestone stands beside it.</summary>
    Missed,

    /// <summary>The item was handed to the communications unit: by time or, with why beside it, by a person.</summary>
    Escalated,

    /// <summary>An escalation step told administrators, substitutes or managers.</summary>
    Reminded,

    /// <summary>An escalation step had nobody to tell.</summary>
    StepSkipped,

    /// <summary>An interim answer was given: the deadline is now that promise.</summary>
    InterimGiven,

    /// <summary>A communicator extended the deadline; which one stood before, and why, stands beside it.</summary>
    Extended,

    /// <summary>The deadline was reckoned anew under a changed policy.</summary>
    Recomputed,

    /// <summary>A person pressed who may not act on the item; nothing changed.</summary>
    Refused,

    /// <summary>The comment was edited by its author.</summary>
    Edited,

    /// <summary>The comment was hidden on the platform.</summary>
    Hidden,

    /// <summary>The comment was shown again on the platform.</summary>
    Shown,

    /// <summary>The answer was taken away again, so that the question is unanswered.</summary>
    Reopened,

    /// <summary>A comment was flagged: by the rules that stand beside it, or by a person.</summary>
    Flagged,

    /// <summary>A flagged comment was saved as evidence; the SHA-256 of what was saved stands beside it.</summary>
    EvidenceSaved,

    /// <summary>A person said which category a flagged comment is.</summary>
    Categorized,

    /// <summary>A person registered a flagged comment; its diary number stands beside it.</summary>
    Registered,

    /// <summary>A person filed a comment in the case it belongs to; its diary number stands beside it.</summary>
    FiledInCase,

    /// <summary>A person told the police of a flagged comment.</summary>
    PoliceTold,

    /// <summary>A person agreed that a flagged comment is removed.</summary>
    RemovalApproved,

    /// <summary>A person removed a flagged comment, and has more to do about it.</summary>
    Removed,

    /// <summary>A person answered a flagged comment, and has more to do about it.</summary>
    Answered,

    /// <summary>A person referred a comment's sender to where it belongs, and has more to do about it.</summary>
    Referred,

    /// <summary>Content and sender of a flagged comment were erased, because nothing of such material is kept.</summary>
    ContentErased,

    /// <summary>The self-check found that nothing would bring the item up, or at the wrong instant, and put it right.</summary>
    DueRestored,

    /// <summary>The self-check found that one of the item's cards was nowhere, and has it posted.</summary>
    CardRestored,

    /// <summary>Somebody said that she, or another, will be away; who and when stands beside it.</summary>
    AbsenceSaid,

    /// <summary>Somebody said that an absence is over, or will not be.</summary>
    AbsenceTakenBack,

    /// <summary>The item went from one who is away to who stands in, or to nobody; why stands beside it.</summary>
    HandedOver,

    /// <summary>The item came back to one who was away.</summary>
    CameBack,

    /// <summary>A channel was tied to a unit.</summary>
    Tied,

    /// <summary>A channel was untied from a unit.</summary>
    Untied,

    /// <summary>A register was imported.</summary>
    RegisterImported,

    /// <summary>A policy was put in force for what opens from then on.</summary>
    PolicyApplied,

    /// <summary>From here on each entry carries the hash of the one before; the entries of an older program were chained as they stood.</summary>
    ChainBegun,

    /// <summary>Personal fields of earlier entries were erased; which ones stand beside it.</summary>
    Erased,

    /// <summary>The journal's head was posted in Teams, where the database's owner cannot change it.</summary>
    HeadPosted,

    /// <summary>A person declared a crisis, for the account that stands beside it or for the whole municipality.</summary>
    CrisisOn,

    /// <summary>A person ended a crisis, for the account that stands beside it or for the whole municipality.</summary>
    CrisisOff,

    /// <summary>A person sent in the file of a snapshot, and it is kept; its name, size and SHA-256 stand beside it.</summary>
    SnapshotKept,

    /// <summary>A person got a copy of a kept snapshot; its name stands beside it.</summary>
    SnapshotGiven,
}
