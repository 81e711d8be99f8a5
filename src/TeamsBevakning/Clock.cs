using NodaTime;

namespace TeamsBevakning;

internal static class Clock
{
    /// <summary>The present by this clock, in whole milliseconds as it is stored.</summary>
    public static Instant Now(this TimeProvider clock) => Instant.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
