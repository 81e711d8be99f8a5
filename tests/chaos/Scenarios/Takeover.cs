using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>Several programs on one PostgreSQL: one is killed, one stopped for longer than its claims last, one cut from the database. Each time the others take over what it had.</summary>
internal static class Takeover
{
    public static async Task<bool> PlayAsync(ChaosOptions options, string folder, CancellationToken ct)
    {
        if (options is not { Engine: Engine.Postgres, Instances: > 1 })
        {
            throw new ChaosException("takeover needs --engine postgres and --instances 2 or more.");
        }

        await using var world = await WorldStart.StartAsync(options, folder, null, ct);
        var events = Enumerable.Repeat(IncidentKind.Kill, options.Kills)
            .Concat(Enumerable.Repeat(IncidentKind.Stop, options.Stops))
            .Concat(Enumerable.Repeat(IncidentKind.Cut, options.Cuts)).ToArray();
        world.Random.Shuffle(events);
        await UnderLoad.RunAsync(
            world,
            async one =>
            {
                foreach (var (kind, i) in events.Select((kind, i) => (kind, i)).TakeWhile(_ => !(world.Clock.Elapsed.TotalSeconds > options.Seconds)))
                {
                    await Pause.BetweenAsync(world.Random, 1_000, 3_000, one);
                    await DisturbAsync(world, world.Fleet.All[i % options.Instances], kind, one);
                }
            },
            ct);
        return await Play.EndAsync(world, ct);
    }

    /// <summary>A stopped one is stopped for longer than its claims last.</summary>
    private static TimeSpan AtLeast(IncidentKind kind) => TimeSpan.FromSeconds(kind switch
    {
        IncidentKind.Kill => 0,
        IncidentKind.Stop => 33,
        IncidentKind.Cut => 12,
    });

    private static async Task DisturbAsync(World world, Instance instance, IncidentKind kind, CancellationToken ct)
    {
        if (world.Random.Next(2) == 0)
        {
            await world.Connector.NextCardAsync(TimeSpan.FromSeconds(2), ct);
        }

        var from = world.Clock.Elapsed;
        instance.IsDisturbed = true;
        await BeginAsync(world, instance, kind, ct);
        await TakenOver.WaitAsync(world, instance, AtLeast(kind), ct);
        End(instance, kind);
        await instance.ReadyAsync(ct);
        world.Happened(new Incident(kind, instance.Number, from, kind is IncidentKind.Kill ? from : world.Clock.Elapsed));
        await TakenOver.WorksAgainAsync(world, instance, ct);
        instance.IsDisturbed = false;
        await world.Fleet.TellTimeAsync(ct);
    }

    private static async Task BeginAsync(World world, Instance instance, IncidentKind kind, CancellationToken ct)
    {
        switch (kind)
        {
            case IncidentKind.Kill:
                await instance.KillAsync();
                world.Terminal.Say($"program {instance.Number} is killed");
                break;
            case IncidentKind.Stop:
                var amid = await StoppedAmid.AWriteAsync(world, instance, ct);
                world.Terminal.Say($"program {instance.Number} is stopped {(amid ? "in the middle of a transaction" : "at a random moment")}");
                break;
            case IncidentKind.Cut:
                var state = world.Random.Next(2) == 0 ? GateState.Refusing : GateState.Silent;
                instance.Gate!.Shut(state);
                world.Terminal.Say($"program {instance.Number} is cut from the database ({state})");
                break;
        }
    }

    private static void End(Instance instance, IncidentKind kind)
    {
        switch (kind)
        {
            case IncidentKind.Kill:
                instance.Launch();
                break;
            case IncidentKind.Stop:
                instance.Signal(Signals.Continue);
                break;
            case IncidentKind.Cut:
                instance.Gate!.Open();
                break;
        }
    }
}
