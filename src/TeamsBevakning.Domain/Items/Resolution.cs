using NodaTime;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Domain.Items;

/// <summary>How an item ended.</summary>
public enum ResolutionKind
{
    /// <summary>The account's own reply was seen in the thread.</summary>
    AnsweredInThread,

    /// <summary>A person says that it is answered.</summary>
    AnsweredByPerson,

    /// <summary>A person says that the matter is seen to, or it was seen that it is.</summary>
    Done,

    /// <summary>It was not done before its next occasion came.</summary>
    NotDone,

    /// <summary>A person says that nothing has to be done, and why.</summary>
    NoAction,

    /// <summary>What it was about was removed from the platform.</summary>
    Withdrawn,

    /// <summary>A person says that the flagged comment is removed, after what its category demands before.</summary>
    Removed,

    /// <summary>A person says that it is registered, or filed in the case it belongs to.</summary>
    Filed,

    /// <summary>A person says that the police are told, and nothing more is to be done here.</summary>
    ToldPolice,

    /// <summary>A person says that its sender is referred to where it belongs.</summary>
    Referred,
}

/// <summary>How an item ended, by whom and when. Whether an answer was seen or only said is kept, and the figures tell which (DESIGN).</summary>
/// <param name="Kind">How.</param>
/// <param name="At">When: the reply's own time when seen in the thread, otherwise when the press came.</param>
/// <param name="By">The person, for what a person says; null for what was seen.</param>
/// <param name="ReplyId">The reply that was seen in the thread; otherwise null.</param>
/// <param name="Link">Where the answer can be read, when the person gave it.</param>
/// <param name="Note">The person's note, or the reason for taking no action.</param>
public sealed record Resolution(ResolutionKind Kind, Instant At, Actor? By, CommentId? ReplyId, Uri? Link, string? Note);
