using NodaTime;

namespace TeamsBevakning.Tests.Cards;

/// <summary>A clock that shows one instant.</summary>
internal sealed class StillClock(Instant at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at.ToDateTimeOffset();
}
