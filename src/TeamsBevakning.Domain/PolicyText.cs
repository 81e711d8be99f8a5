namespace TeamsBevakning.Domain;

/// <summary>A wording that a policy gives.</summary>
public enum PolicyText
{
    /// <summary>How answers are signed (REQUIREMENTS A7).</summary>
    Signature,

    /// <summary>How the account shows who speaks (REQUIREMENTS D8).</summary>
    Sender,

    /// <summary>The answer time told on the account (REQUIREMENTS D8).</summary>
    AnswerTime,

    /// <summary>Where a question is answered (REQUIREMENTS A6).</summary>
    SameMedium,

    /// <summary>What the sender is told when another must answer (REQUIREMENTS A6).</summary>
    Forwarded,

    /// <summary>How questions to politicians are met (REQUIREMENTS A8).</summary>
    Politics,

    /// <summary>A ready answer to a question that goes to another unit: how it is followed (REQUIREMENTS A6).</summary>
    ForwardedReply,

    /// <summary>A ready answer to a question for politicians (REQUIREMENTS A8).</summary>
    PoliticsReply,

    /// <summary>A ready answer to a question about an individual case (REQUIREMENTS A9).</summary>
    CaseReply,

    /// <summary>How individual cases are met (REQUIREMENTS A9).</summary>
    IndividualCase,

    /// <summary>What is answered where others' posts cannot be removed (REQUIREMENTS B3).</summary>
    CannotRemove,

    /// <summary>How confidential content is met (REQUIREMENTS B4).</summary>
    Confidential,

    /// <summary>How posts and comments are kept possible to find and hand out (REQUIREMENTS C5).</summary>
    Disclosure,
}
