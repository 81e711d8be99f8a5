using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>A program is killed at random moments under load, and started again each time: while it starts, while it works, and while a card that it posted is being answered.</summary>
internal static class Kills
{
    private static readonly TimeSpan AimPatience = TimeSpan.FromSeconds(3);

    public static async Task<bool> PlayAsync(ChaosOptions options, string folder, CancellationToken ct)
    {
        await using var world = await WorldStart.StartAsync(options, folder, null, ct);
        await UnderLoad.RunAsync(
            world,
            async one =>
            {
                for (var i = 0; i < options.Kills && !(world.Clock.Elapsed.TotalSeconds > options.Seconds); i++)
                {
                    await KillAsync(world, world.Fleet.All[world.Random.Next(options.Instances)], one);
                }
            },
            ct);
        return await Play.EndAsync(world, ct);
    }

    public static async Task KillAsync(World world, Instance instance, CancellationToken ct)
    {
        await Pause.BetweenAsync(world.Random, 100, 2_500, ct);
        for (var cards = world.Random.Next(6); cards > 0 && await world.Connector.NextCardAsync(AimPatience, ct); cards--)
        {
            // The last of them is under way when it dies.
        }

        await KillNowAsync(world, instance);
        instance.Launch();
        if (world.Random.Next(8) == 0)
        {
            await Pause.BetweenAsync(world.Random, 0, 2_500, ct);
            await KillNowAsync(world, instance);
            instance.Launch();
        }

        await instance.ReadyAsync(ct);
    }

    private static async Task KillNowAsync(World world, Instance instance)
    {
        await instance.KillAsync();
        world.Happened(new Incident(IncidentKind.Kill, instance.Number, world.Clock.Elapsed, world.Clock.Elapsed));
    }
}
