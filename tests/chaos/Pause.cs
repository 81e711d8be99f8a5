namespace TeamsBevakning.Chaos;

internal static class Pause
{
    public static Task ForAsync(TimeSpan time, CancellationToken ct) => Task.Delay(time, TimeProvider.System, ct);

    /// <summary>Between the two, in milliseconds.</summary>
    public static Task BetweenAsync(Random random, int shortest, int longest, CancellationToken ct) =>
        ForAsync(TimeSpan.FromMilliseconds(random.Next(shortest, longest)), ct);
}
