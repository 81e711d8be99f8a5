using NodaTime;

namespace TeamsBevakning.Domain.Deliveries;

/// <summary>The hours in which a person is not written to by herself, every day; what waits goes when they end. Never what is urgent.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; earlier than they begin, the next day.</param>
public sealed record QuietHours(LocalTime From, LocalTime To)
{
    /// <summary>When the quiet that it is now ends; null when it is not quiet. An hour that the clocks skip ends when they have.</summary>
    public Instant? EndsAt(Instant at, DateTimeZone zone)
    {
        var now = at.InZone(zone).LocalDateTime;
        var isQuiet = From < To ? now.TimeOfDay >= From && now.TimeOfDay < To : now.TimeOfDay >= From || now.TimeOfDay < To;
        var date = now.TimeOfDay < To ? now.Date : now.Date.PlusDays(1);
        return isQuiet ? (date + To).InZoneLeniently(zone).ToInstant() : null;
    }

    /// <summary>Until when a new message to a person waits; null when it goes at once.</summary>
    /// <param name="hours">Hers, or the policy's; null for none.</param>
    /// <param name="urgency">How urgent it is.</param>
    /// <param name="at">The present.</param>
    /// <param name="zone">Where the municipality is.</param>
    public static Instant? WaitsUntil(QuietHours? hours, Urgency urgency, Instant at, DateTimeZone zone) => urgency is Urgency.Urgent ? null : hours?.EndsAt(at, zone);
}
