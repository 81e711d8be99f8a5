namespace TeamsBevakning.Outbox;

/// <summary>How long to wait before the next try: 2 seconds, doubled each time up to 5 minutes, with up to a fifth added at random so that many do not come back together.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ShortestAsked = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromHours(1);

    /// <summary>What the other side asks for, but never so short that we hammer it, nor so long that a card is as good as forgotten.</summary>
    public static TimeSpan Asked(TimeSpan after) => TimeSpan.FromTicks(Math.Clamp(after.Ticks, ShortestAsked.Ticks, LongestAsked.Ticks));

    public static TimeSpan After(int failures)
    {
        var plain = First * Math.Pow(2, Math.Min(failures, 20));
        return (plain < Longest ? plain : Longest) * (1 + (Random.Shared.NextDouble() / 5));
    }
}
