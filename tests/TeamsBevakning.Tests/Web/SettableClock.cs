namespace TeamsBevakning.Tests.Web;

public sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Time { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Time.ToUniversalTime();
}
