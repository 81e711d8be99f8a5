namespace TeamsBevakning.Domain.Chain;

/// <summary>What of a journal entry can identify somebody; each can be erased by itself.</summary>
public enum PersonalField
{
    /// <summary>Who did it: the object id, the name, and the cause, which names the person too.</summary>
    Who,

    /// <summary>The platform's id of the comment.</summary>
    Comment,

    /// <summary>The link that the person gave.</summary>
    Link,

    /// <summary>The note or reason.</summary>
    Note,
}
