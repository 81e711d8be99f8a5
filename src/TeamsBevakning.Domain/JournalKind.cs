namespace TeamsBevakning.Domain;

/// <summary>What a journal entry tells.</summary>
public enum JournalKind
{
    /// <summary>A visitor's comment came in.</summary>
    Received,

    /// <summary>A card was posted.</summary>
    Carded,

    /// <summary>A person took the item.</summary>
    Acknowledged,

    /// <summary>A person gave the item back.</summary>
    HandedBack,

    /// <summary>The item was handled.</summary>
    Resolved,

    /// <summary>A person undid the last step.</summary>
    Undone,

    /// <summary>The comment was removed from the platform, so that nothing is left to answer.</summary>
    Withdrawn,

    /// <summary>The response target passed.</summary>
    Missed,

    /// <summary>The item was handed to the communications unit.</summary>
    Escalated,

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

    /// <summary>A channel was tied to a unit.</summary>
    Tied,

    /// <summary>A channel was untied from a unit.</summary>
    Untied,

    /// <summary>A register was imported.</summary>
    RegisterImported,
}
