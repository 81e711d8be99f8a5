namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>Waits until nothing is left to do; what is put off is made due.</summary>
internal static class Quiet
{
    /// <summary>So long without anything being delivered: Teams' limits let a long queue go only slowly.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TellEach = TimeSpan.FromSeconds(5);

    public static async Task WaitAsync(World world, CancellationToken ct)
    {
        var (moved, told, quietSince) = (world.Clock.Elapsed, world.Clock.Elapsed, (TimeSpan?)null);
        var left = long.MaxValue;
        while (true)
        {
            var backlog = await world.Store.BacklogAsync(world.Clock.Milliseconds, ct);
            if (backlog.NextDelivery - world.Clock.Milliseconds is > 0 and var wait)
            {
                await world.Fleet.MoveTimeAsync(TimeSpan.FromMilliseconds(wait + 1), ct);
            }

            quietSince = backlog is { Deliveries: 0, Items: 0 } ? quietSince ?? world.Clock.Elapsed : null;
            if (world.Clock.Elapsed - quietSince > Silence && world.Clock.Elapsed - world.Connector.Record.LastAt > Silence)
            {
                world.Terminal.Say("quiet");
                return;
            }

            if (world.Clock.Elapsed - told > TellEach)
            {
                told = world.Clock.Elapsed;
                world.Terminal.Say($"waiting until all is quiet: {backlog.Deliveries} deliveries, {backlog.Items} due items");
            }

            moved = backlog.Deliveries < left ? world.Clock.Elapsed : moved;
            left = backlog.Deliveries;
            if (world.Clock.Elapsed - moved > Patience)
            {
                // The comparisons tell what is missing.
                world.Terminal.Say("it does not become quiet");
                return;
            }

            await Pause.ForAsync(TimeSpan.FromMilliseconds(300), ct);
        }
    }
}
