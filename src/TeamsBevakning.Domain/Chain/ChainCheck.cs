namespace TeamsBevakning.Domain.Chain;

/// <summary>Walks a journal from its first entry and finds the first that does not fit.</summary>
/// <param name="erasures">What the journal says has been erased.</param>
/// <param name="posted">A head that was posted earlier, which the journal must still have; null for none.</param>
public sealed class ChainCheck(ErasureRecord erasures, ChainHead? posted = null)
{
    private (ChainFault Fault, ChainHead Reckoned)? doubtful;
    private ChainHead reached = ChainHead.None;

    /// <summary>How far the journal fits.</summary>
    public ChainHead Head { get; private set; } = ChainHead.None;

    /// <summary>The next entry in order. Returns what does not fit, now or with the entry before; null when nothing is known to be wrong.</summary>
    public ChainFault? Next(JournalRecord record)
    {
        if (doubtful is { } doubt)
        {
            return Settled(doubt, CanonicalEntry.HashOf(record, doubt.Reckoned.Hash) == record.Hash);
        }

        if (record.Number != reached.Number + 1)
        {
            return new ChainFault(record.Number, ChainFaultKind.Gap);
        }

        if (FaultOf(record) is { } fault)
        {
            return fault;
        }

        Head = reached;
        reached = new ChainHead(record.Number, record.Hash ?? string.Empty);
        var reckoned = new ChainHead(record.Number, CanonicalEntry.HashOf(record, Head.Hash));
        if (reckoned != reached)
        {
            // The next entry tells whether the entry or its hash was changed.
            doubtful = (new ChainFault(record.Number, ChainFaultKind.Changed), reckoned);
            return null;
        }

        Head = reached;
        return posted is { } head && head.Number == Head.Number && head != Head ? new ChainFault(Head.Number, ChainFaultKind.Rewritten) : null;
    }

    /// <summary>After the last entry.</summary>
    /// <param name="kept">The head that the store keeps beside the journal; null when it is gone.</param>
    public ChainFault? End(ChainHead? kept)
    {
        if (doubtful is { } doubt)
        {
            return Settled(doubt, kept == doubt.Reckoned);
        }

        return posted is { } head && head.Number > Head.Number ? new ChainFault(Head.Number, ChainFaultKind.TailMissing)
            : kept == Head ? null
            : new ChainFault(Head.Number, kept?.Number > Head.Number ? ChainFaultKind.TailMissing : ChainFaultKind.HeadChanged);
    }

    private static ChainFault Settled((ChainFault Fault, ChainHead Reckoned) doubt, bool onlyHash) =>
        onlyHash ? doubt.Fault with { Kind = ChainFaultKind.HashChanged } : doubt.Fault;

    private ChainFault? FaultOf(JournalRecord record)
    {
        foreach (var seal in record.Seals)
        {
            var told = erasures.Tells(record.Number, seal.Field);
            ChainFaultKind? kind = seal.State switch
            {
                SealState.Absent => null,
                SealState.Kept when !seal.Holds => ChainFaultKind.FieldChanged,
                SealState.Kept => told ? ChainFaultKind.NotErased : null,
                SealState.Erased => told ? null : ChainFaultKind.ErasedUnrecorded,
                SealState.Broken => ChainFaultKind.FieldChanged,
            };
            if (kind is { } found)
            {
                return new ChainFault(record.Number, found, seal.Field);
            }
        }

        return null;
    }
}
