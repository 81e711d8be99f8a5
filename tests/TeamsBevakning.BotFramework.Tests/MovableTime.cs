namespace TeamsBevakning.BotFramework.Tests;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class MovableTime : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
