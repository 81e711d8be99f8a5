namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>Waits until nothing is left to do; what is put off is made due.</summary>
internal static class Quiet
{
    /// <summary>With nothing done in between, and nothing held by Teams' limits: a long run may send as much to a channel as an hour lets through.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan TellEach = TimeSpan.FromSeconds(5);

    public static async Task WaitAsync(World world, CancellationToken ct)
    {
        var (progress, told, quietSince, least) = (world.Clock.Elapsed, world.Clock.Elapsed, (TimeSpan?)null, int.MaxValue);
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
                var held = backlog.HeldUntil is { } until ? $"; Teams' limits hold a channel until {DateTimeOffset.FromUnixTimeMilliseconds(until).ToLocalTime():HH:mm:ss}" : string.Empty;
                world.Terminal.Say($"waiting until all is quiet: {backlog.Deliveries} deliveries, {backlog.Items} due items{held}");
            }

            if (backlog.Deliveries + backlog.Items is var left && (left < least || backlog.HeldUntil is not null))
            {
                (least, progress) = (Math.Min(left, least), world.Clock.Elapsed);
            }
            else if (world.Clock.Elapsed - progress > Patience)
            {
                // The comparisons tell what is missing.
                world.Terminal.Say("it does not become quiet");
                return;
            }

            await Pause.ForAsync(TimeSpan.FromMilliseconds(300), ct);
        }
    }
}
