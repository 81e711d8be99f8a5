using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>A delivery while it is sent. Time is reckoned by the clock that nobody can set: also a program that was stopped knows how long.</summary>
/// <param name="claimedAt">The clock's stamp from before the claim.</param>
public sealed class Sending(Delivery delivery, long claimedAt, TimeProvider clock)
{
    /// <summary>A call to Teams that takes longer is given up.</summary>
    public static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(10);

    /// <summary>A call that takes longer no longer holds up others.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <summary>Later than this after the claim nothing is sent: the call must be over while the claim still holds, with a margin for clocks.</summary>
    public static readonly TimeSpan MayBeginWithin = TimeSpan.FromSeconds(15);

    private volatile bool isAnswered;

    public Delivery Delivery => delivery;

    public bool IsPost => delivery.Card is null;

    public bool MayBegin => Age < MayBeginWithin;

    /// <summary>How long it still holds up others; zero when it does not any more. What Teams has answered does so until that is noted.</summary>
    public TimeSpan? HoldsUpFor => isAnswered ? null : Age < Slow ? Slow - Age : TimeSpan.Zero;

    public Task Ended { get; set; } = Task.CompletedTask;

    private TimeSpan Age => clock.GetElapsedTime(claimedAt);

    public void Answered() => isAnswered = true;
}
