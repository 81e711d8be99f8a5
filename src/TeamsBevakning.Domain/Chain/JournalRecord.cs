namespace TeamsBevakning.Domain.Chain;

/// <summary>
/// A journal entry as it is kept, each value as the store has it, so that the chain covers what is there and not what it is read as. What the values mean
/// <see cref="JournalEntry"/> says; an absent one is null. Digests and salts are hexadecimal in small letters.
/// </summary>
public sealed record JournalRecord
{
    /// <summary>Its place, from 1 and without gaps; 0 before it is chained.</summary>
    public long Number { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public required long At { get; init; }

    /// <summary>The name of a <see cref="JournalKind"/>.</summary>
    public required string Kind { get; init; }

    /// <inheritdoc cref="JournalEntry.Item"/>
    public string? Item { get; init; }

    /// <inheritdoc cref="JournalEntry.Account"/>
    public string? Account { get; init; }

    /// <inheritdoc cref="JournalEntry.Unit"/>
    public string? Unit { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? DueAt { get; init; }

    /// <summary>JSON.</summary>
    public string? DueReasons { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? DueBefore { get; init; }

    /// <inheritdoc cref="JournalEntry.Milestone"/>
    public string? Milestone { get; init; }

    /// <inheritdoc cref="JournalEntry.Step"/>
    public string? Step { get; init; }

    /// <inheritdoc cref="JournalEntry.Signs"/>
    public string? Signs { get; init; }

    /// <inheritdoc cref="JournalEntry.Resolution"/>
    public string? Resolution { get; init; }

    /// <inheritdoc cref="JournalEntry.Card"/>
    public string? Card { get; init; }

    /// <inheritdoc cref="JournalEntry.Tried"/>
    public string? Tried { get; init; }

    /// <inheritdoc cref="JournalEntry.Erased"/>
    public string? Erased { get; init; }

    /// <summary>Who, part of <see cref="PersonalField.Who"/>.</summary>
    public string? ById { get; init; }

    /// <summary>By which name, part of <see cref="PersonalField.Who"/>.</summary>
    public string? ByName { get; init; }

    /// <summary>What brought it about, part of <see cref="PersonalField.Who"/>.</summary>
    public string? Cause { get; init; }

    /// <summary>The salt of <see cref="PersonalField.Who"/>.</summary>
    public string? WhoSalt { get; init; }

    /// <summary>The digest of <see cref="PersonalField.Who"/>.</summary>
    public string? WhoDigest { get; init; }

    /// <inheritdoc cref="PersonalField.Comment"/>
    public string? Comment { get; init; }

    /// <summary>The salt of <see cref="PersonalField.Comment"/>.</summary>
    public string? CommentSalt { get; init; }

    /// <summary>The digest of <see cref="PersonalField.Comment"/>.</summary>
    public string? CommentDigest { get; init; }

    /// <inheritdoc cref="PersonalField.Link"/>
    public string? Link { get; init; }

    /// <summary>The salt of <see cref="PersonalField.Link"/>.</summary>
    public string? LinkSalt { get; init; }

    /// <summary>The digest of <see cref="PersonalField.Link"/>.</summary>
    public string? LinkDigest { get; init; }

    /// <inheritdoc cref="PersonalField.Note"/>
    public string? Note { get; init; }

    /// <summary>The salt of <see cref="PersonalField.Note"/>.</summary>
    public string? NoteSalt { get; init; }

    /// <summary>The digest of <see cref="PersonalField.Note"/>.</summary>
    public string? NoteDigest { get; init; }

    /// <summary>The hash of all of it and of the entry before.</summary>
    public string? Hash { get; init; }

    /// <summary>The personal fields, in the order in which the chain has them.</summary>
    public IReadOnlyList<Seal> Seals =>
    [
        new(PersonalField.Who, "who", ById is null && ByName is null && Cause is null ? null : [ById, ByName, Cause], WhoSalt, WhoDigest),
        new(PersonalField.Comment, "comment", Comment is null ? null : [Comment], CommentSalt, CommentDigest),
        new(PersonalField.Link, "link", Link is null ? null : [Link], LinkSalt, LinkDigest),
        new(PersonalField.Note, "note", Note is null ? null : [Note], NoteSalt, NoteDigest),
    ];
}
