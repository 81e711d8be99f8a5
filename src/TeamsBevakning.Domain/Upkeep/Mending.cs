using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Upkeep;

/// <summary>Decides what is missing of what an item must have, and what mends it: an instant at which it is brought up, and cards that people can press.</summary>
public static class Mending
{
    /// <summary>The change that mends it; null when nothing is missing. What is handled needs nothing but its instant.</summary>
    /// <param name="kept">The item beside what is kept for it.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Kept kept, UnitId communicationsUnit, Instant at)
    {
        var item = kept.Item;
        var missing = item.IsUnhandled ? Notice.AllOf(item, communicationsUnit).Where(notice => MustStand(notice) && !kept.Cards.Contains((notice.Card, notice.To))).ToList() : [];
        if (missing.Count == 0 && kept.DueAt == item.NextDueAt)
        {
            return null;
        }

        var journal = missing.Select(notice => JournalEntry.About(item, JournalKind.CardRestored, at) with { Unit = notice.To, Card = notice.Card }).ToList();
        if (kept.DueAt != item.NextDueAt)
        {
            journal.Add(JournalEntry.About(item, JournalKind.DueRestored, at) with { DueAt = item.NextDueAt, DueBefore = kept.DueAt });
        }

        return new Change(item with { Version = item.Version + 1 }, journal, missing);
    }

    /// <summary>A reminder, and that somebody got it, is told once and may go; the cards with buttons must stay.</summary>
    private static bool MustStand(Notice notice) => notice.Card is not (CardKind.Reminder or CardKind.HandedOver);
}
