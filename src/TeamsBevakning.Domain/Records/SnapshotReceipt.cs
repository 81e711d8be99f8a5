using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Records;

/// <summary>A snapshot came in: the file that is kept, or a link to it. Its item is seen to, as if somebody had pressed <i>Åtgärdat</i>.</summary>
public static class SnapshotReceipt
{
    /// <summary>That the kept file was given to somebody, to be committed.</summary>
    /// <param name="item">The item that it closed.</param>
    /// <param name="kept">The file.</param>
    /// <param name="to">Who got it.</param>
    /// <param name="cause">Her yes, which Teams may send again.</param>
    /// <param name="at">When.</param>
    public static Change Given(Item item, KeptSnapshot kept, Actor to, string? cause, Instant at) => new(null, [JournalEntry.About(item, JournalKind.SnapshotGiven, at, to) with { Note = kept.Name, Cause = cause }], []);

    /// <summary>Decides.</summary>
    /// <param name="item">The account's item of a snapshot, as it stands.</param>
    /// <param name="kept">The file; null for a link, which is in the press.</param>
    /// <param name="press"><see cref="PressVerb.Done"/>, with what the card is to tell.</param>
    /// <param name="context">Who sent it, when, under which rules.</param>
    public static Decision Decide(Item item, KeptSnapshot? kept, Press press, PressContext context)
    {
        var decision = PressRule.Decide(item, press, context);
        if (kept is null || decision is not Decision.Changed { Change: var change })
        {
            return decision;
        }

        var saved = JournalEntry.About(item, JournalKind.SnapshotKept, context.At, context.By) with { Note = kept.Note, Cause = press.Cause };
        return new Decision.Changed(change with { Journal = [saved, .. change.Journal] });
    }
}
