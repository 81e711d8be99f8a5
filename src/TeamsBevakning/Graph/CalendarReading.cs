using NodaTime;

namespace TeamsBevakning.Graph;

/// <summary>What Graph said of when a person is out of office.</summary>
/// <param name="Times">Null when it is not known: then what was known holds.</param>
/// <param name="Unknown">Why it is not known; null when it is, or when the person has no calendar.</param>
internal sealed record CalendarReading(IReadOnlyList<(Instant From, Instant Until)>? Times, GroupReading.Unknown? Unknown)
{
    /// <summary>Null for an event that is shown otherwise, is cancelled, or whose times nobody knows.</summary>
    /// <param name="zone">Where the days of what is all day are: Graph gives their midnights without regard to any zone.</param>
    public static (Instant From, Instant Until)? TimeOf(CalendarPage.Event? one, DateTimeZone zone) =>
        one is { ShowAs: "oof", IsCancelled: not true } && MomentOf(one.Start, one.IsAllDay, zone) is { } from && MomentOf(one.End, one.IsAllDay, zone) is { } until && from < until ? (from, until) : null;

    private static Instant? MomentOf(ReplySetting.LocalMoment? moment, bool? isAllDay, DateTimeZone zone) =>
        isAllDay is true ? ReplyReading.LocalOf(moment)?.Date.AtStartOfDayInZone(zone).ToInstant() : ReplyReading.InstantOf(moment);
}
