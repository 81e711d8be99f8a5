namespace TeamsBevakning.Domain.Chain;

/// <summary>How an entry does not fit.</summary>
public enum ChainFaultKind
{
    /// <summary>Entries are missing before it.</summary>
    Gap,

    /// <summary>It does not give the hash that it carries: it has been changed, exchanged or put in.</summary>
    Changed,

    /// <summary>The hash that it carries has been changed; the entry itself is as the next one has it.</summary>
    HashChanged,

    /// <summary>A personal field is not what its digest says.</summary>
    FieldChanged,

    /// <summary>A personal field has been erased, and no later entry tells of that.</summary>
    ErasedUnrecorded,

    /// <summary>A personal field is there that a later entry says is erased.</summary>
    NotErased,

    /// <summary>It is the last one, but the journal has been longer.</summary>
    TailMissing,

    /// <summary>It fits those beside it, but it is not the entry whose hash was posted: the journal has been written anew.</summary>
    Rewritten,

    /// <summary>It is the last one and fits, but the head that the store keeps beside the journal is another.</summary>
    HeadChanged,
}

/// <summary>The first entry of a journal that does not fit.</summary>
/// <param name="Number">Its number; for what is missing at the end, the last number that is there.</param>
/// <param name="Kind">How.</param>
/// <param name="Field">The personal field; null where it is none.</param>
public sealed record ChainFault(long Number, ChainFaultKind Kind, PersonalField? Field = null);
