using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Duties;

/// <summary>Ends an occasion's item that was not done when the next occasion has come.</summary>
public static class Superseding
{
    /// <summary>The end, with its deadline missed first where time has not yet said so; null when it has ended already.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, UnitId communicationsUnit, Instant at)
    {
        if (!item.IsUnhandled)
        {
            return null;
        }

        var journal = new List<JournalEntry>();
        var missed = StepRun.Missed(item, at, journal);
        var resolution = new Resolution(ResolutionKind.NotDone, at, null, null, null, null);
        var after = missed with { Version = item.Version + 1, Round = item.Round + 1, State = ItemState.Resolved, Resolution = resolution, Undo = null };
        journal.Add(JournalEntry.About(after, JournalKind.Resolved, at) with { Resolution = resolution.Kind });
        return new Change(after, journal, Notice.AllOf(after, communicationsUnit));
    }
}
