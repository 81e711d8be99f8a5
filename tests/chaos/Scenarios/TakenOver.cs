using System.Net;
using TeamsBevakning.Chaos.Load;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>Whether others do what one program can no longer do, and whether that one works again afterwards.</summary>
internal static class TakenOver
{
    /// <summary>Claims last half a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until nothing is held any more by a claim that stands now.</summary>
    public static async Task WaitAsync(World world, Instance instance, TimeSpan atLeast, CancellationToken ct)
    {
        var began = world.Clock.Elapsed;
        var claims = await world.Store.ClaimsAsync(ct);
        var held = claims.ToHashSet();
        while (held.Count > 0)
        {
            if (world.Clock.Elapsed - began > Patience)
            {
                throw new ChaosException($"{held.Count} claims that stood when program {instance.Number} fell out have not been taken over, for example {held.First()}.");
            }

            await Pause.ForAsync(Look, ct);
            held.IntersectWith(await world.Store.ClaimsAsync(ct));
        }

        world.Terminal.Say($"{claims.Count} claims taken over, done or lapsed after {(world.Clock.Elapsed - began).TotalSeconds:0.0} s");
        await Pause.BetweenAsync(world.Random, 2_000, 5_000, ct);
        if (began + atLeast - world.Clock.Elapsed is var left && left > TimeSpan.Zero)
        {
            await Pause.ForAsync(left, ct);
        }
    }

    /// <summary>Waits until that program itself takes a comment again.</summary>
    public static async Task WorksAgainAsync(World world, Instance instance, CancellationToken ct)
    {
        var began = world.Clock.Elapsed;
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(15) };
        var wire = new IntakeWire(new Wire(_ => instance, client));
        while (await wire.TryAsync("[]", world.Random, ct) is not { Status: HttpStatusCode.Accepted })
        {
            if (world.Clock.Elapsed - began > Patience)
            {
                throw new ChaosException($"Program {instance.Number} does not take comments again.");
            }

            await Pause.ForAsync(Look, ct);
        }

        world.Terminal.Say($"program {instance.Number} works again after {(world.Clock.Elapsed - began).TotalSeconds:0.0} s");
    }
}
