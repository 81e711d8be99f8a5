namespace TeamsBevakning.Tests.Web.Callers;

/// <summary>A stopwatch that is moved by hand, a millisecond to the tick.</summary>
internal sealed class TickingTime : TimeProvider
{
    public long Now { get; set; } = 1_000_000;

    public override long TimestampFrequency => 1_000;

    public override long GetTimestamp() => Now;
}
