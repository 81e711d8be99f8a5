using TeamsBevakning.Chaos.Load;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>The load from three sides while something is done to the programs.</summary>
internal static class UnderLoad
{
    private const int MostWaiting = 40;
    private static readonly TimeSpan TellEach = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(World world, Func<CancellationToken, Task> disturb, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        world.Connector.Faults.IsOn = true;
        List<Task> load =
        [
            world.Citizens(1).RunAsync(over.Token),
            world.Pressers(2).RunAsync(over.Token),
            world.Pressers(3).RunAsync(over.Token),
            new Hours(world.Fleet, world.Memory, world.RandomOf(4)).RunAsync(over.Token),
            HoldBackAsync(world, over.Token),
            TellAsync(world, over.Token),
        ];
        try
        {
            var disturbing = disturb(over.Token);

            // The load never ends by itself: when part of it does, it has met something that it must not meet.
            var first = await Task.WhenAny([disturbing, .. load]);
            await first;
        }
        finally
        {
            await over.CancelAsync();
            world.Connector.Faults.IsOn = false;
            await Task.WhenAll(load).ContinueWith(_ => { }, ct, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>What Teams' limits let through in a second is little: more would only make the end late.</summary>
    private static async Task HoldBackAsync(World world, CancellationToken ct)
    {
        while (true)
        {
            world.Memory.IsHeldBack = (await world.Store.BacklogAsync(world.Clock.Milliseconds, ct)).Deliveries > MostWaiting;
            await Pause.ForAsync(TimeSpan.FromSeconds(1), ct);
        }
    }

    private static async Task TellAsync(World world, CancellationToken ct)
    {
        while (true)
        {
            await Pause.ForAsync(TellEach, ct);
            world.Terminal.Say($"{world.Incidents.Count} incidents; {world.Told()}");
        }
    }
}
