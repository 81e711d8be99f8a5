using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>
/// Sends what is due. New cards go one at a time, so that a program that dies can have sent at most one without having noted it; updates, which change nothing when they are
/// repeated, go beside it. Called by one worker.
/// </summary>
public sealed class Deliver(IOutbox outbox, ChoosePlaces places, SendDelivery send, OutboxBell bell, TimeProvider clock)
{
    private readonly List<Sending> underWay = [];

    /// <summary>Starts what may go now, and rings the bell when something of it has ended. Returns when to look again at the latest; null when nothing waits.</summary>
    public async Task<TimeSpan?> RunAsync(CancellationToken ct)
    {
        await places.RunAsync(ct);
        while (true)
        {
            underWay.RemoveAll(sending => sending.Ended.IsCompleted);
            var room = SendingRoom.Beside(underWay);
            if (room.IsNone)
            {
                return room.LookAgainAfter;
            }

            var claimedAt = clock.GetTimestamp();
            var claim = await outbox.ClaimAsync(clock.Now(), room.Posts, room.Updates, ct);
            foreach (var delivery in claim.Deliveries)
            {
                var sending = new Sending(delivery, claimedAt, clock);
                underWay.Add(sending);
                sending.Ended = RunAsync(sending, ct);
            }

            if (claim.Deliveries.Count == 0)
            {
                return Sooner(claim.LookAgainAfter, room.LookAgainAfter);
            }
        }
    }

    /// <summary>Until everything that is under way has ended.</summary>
    public Task EndAsync() => Task.WhenAll(underWay.Select(sending => sending.Ended));

    private async Task RunAsync(Sending sending, CancellationToken ct)
    {
        // What waits is not held up by what this one reads and draws.
        await Task.Yield();
        try
        {
            await send.RunAsync(sending, ct);
        }
        finally
        {
            bell.Ring();
        }
    }

    private static TimeSpan? Sooner(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other ?? one : one;
}
