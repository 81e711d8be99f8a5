using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>Ends an item about a <see cref="Matter"/> when it is seen that the matter is mended.</summary>
public static class Closing
{
    /// <summary>The end, which no person did and nobody can undo; null when the item has ended already.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, UnitId communicationsUnit, Instant at)
    {
        if (!item.IsUnhandled)
        {
            return null;
        }

        var resolution = new Resolution(ResolutionKind.Done, at, null, null, null, null);
        var after = item with { Version = item.Version + 1, Round = item.Round + 1, State = ItemState.Resolved, Resolution = resolution, Undo = null };
        return new Change(after, [JournalEntry.About(after, JournalKind.Resolved, at) with { Resolution = resolution.Kind }], Notice.AllOf(after, communicationsUnit));
    }
}
