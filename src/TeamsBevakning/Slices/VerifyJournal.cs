using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Walks the journal and names the first entry that does not fit.</summary>
internal sealed class VerifyJournal(IJournal journal)
{
    /// <param name="posted">A head that was posted earlier; null for none.</param>
    /// <param name="reached">Told each entry's number.</param>
    public Task<(ChainFault? Fault, ChainHead Head)> RunAsync(ChainHead? posted, Action<long> reached, CancellationToken ct) =>
        journal.ReadKeptAsync(kept => CheckAsync(kept, posted, reached), ct);

    internal static async Task<(ChainFault? Fault, ChainHead Head)> CheckAsync(KeptJournal kept, ChainHead? posted, Action<long> reached)
    {
        var erasures = new ErasureRecord();
        foreach (var record in kept.Erasures)
        {
            erasures.Add(record);
        }

        var check = new ChainCheck(erasures, posted);
        await foreach (var record in kept.Entries)
        {
            reached(record.Number);
            if (check.Next(record) is { } fault)
            {
                return (fault, check.Head);
            }
        }

        return (check.End(kept.Head), check.Head);
    }
}
