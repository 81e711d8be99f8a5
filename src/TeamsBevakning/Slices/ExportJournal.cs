using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Writes the journal as lines that an outsider can check.</summary>
internal sealed class ExportJournal(IJournal journal)
{
    /// <param name="withPersonal">Without what is personal the chain can be checked all the same.</param>
    /// <param name="reached">Told how many are written.</param>
    public Task<long> RunAsync(TextWriter to, bool withPersonal, Action<long> reached, CancellationToken ct) => journal.ReadKeptAsync(
        async kept =>
        {
            var (previous, count) = (ChainHead.None.Hash, 0L);
            await foreach (var record in kept.Entries)
            {
                await to.WriteAsync($"{ExportedEntry.Write(record, previous, withPersonal)}\n".AsMemory(), ct);
                previous = record.Hash ?? string.Empty;
                reached(++count);
            }

            return count;
        },
        ct);
}
