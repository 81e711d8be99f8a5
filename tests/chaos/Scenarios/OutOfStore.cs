using System.Net;
using System.Text.Json;
using TeamsBevakning.Chaos.Load;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>The store cannot be written for a while under load: everything is refused clearly, and goes on by itself when it can be written again.</summary>
internal static class OutOfStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public static async Task<bool> PlayAsync(World world, string what, Func<Task> begin, Func<Task> end, CancellationToken ct)
    {
        var presser = world.Pressers(9);
        await UnderLoad.RunAsync(
            world,
            async one =>
            {
                await Pause.ForAsync(TimeSpan.FromSeconds(6), one);
                await begin();
                world.Terminal.Say(what);
                await UntilAsync(world, async () => await IntakeAsync(world, one) is HttpStatusCode.ServiceUnavailable, "intake is not refused", one);
                await UntilAsync(world, async () => await presser.TryAsync(one) is { } said && said.StartsWith("Det gick inte att spara", StringComparison.Ordinal), "a press is not told", one);
                await UntilAsync(world, async () => await HealthAsync(world, one) is HttpStatusCode.ServiceUnavailable, "/health/ready does not say 503", one);
                await Pause.ForAsync(TimeSpan.FromSeconds(4), one);
                await end();
                world.Terminal.Say($"no longer: {what}");
                await UntilAsync(world, async () => await IntakeAsync(world, one) is HttpStatusCode.Accepted, "intake does not work again", one);
                await UntilAsync(world, async () => await HealthAsync(world, one) is HttpStatusCode.OK, "/health/ready does not say 200 again", one);
                await Pause.ForAsync(TimeSpan.FromSeconds(4), one);
            },
            ct);
        return await Play.EndAsync(world, ct);
    }

    private static async Task UntilAsync(World world, Func<Task<bool>> holds, string otherwise, CancellationToken ct)
    {
        var began = world.Clock.Elapsed;
        while (!await holds())
        {
            if (world.Clock.Elapsed - began > Patience)
            {
                throw new ChaosException($"{otherwise}.");
            }

            await Pause.ForAsync(Look, ct);
        }
    }

    private static async Task<HttpStatusCode?> IntakeAsync(World world, CancellationToken ct)
    {
        var id = world.Memory.NextCommentId();
        var comment = new SentComment(world.Town.Accounts[0], id, null, true, world.Clock.Now, $"{id} När öppnar badet i dag?");
        world.Memory.Add(comment);
        var answer = await new IntakeWire(world.Wire).TryAsync(JsonSerializer.Serialize(IntakeWire.Fields(comment)), world.Random, ct);
        if (answer is { Status: HttpStatusCode.Accepted })
        {
            comment.Acknowledge(1);
        }

        return answer is { Status: HttpStatusCode.ServiceUnavailable, Body: var body } && !body.Contains("Det går inte att lagra just nu", StringComparison.Ordinal)
            ? throw new ChaosException($"The refusal has no words: {body}")
            : answer?.Status;
    }

    private static async Task<HttpStatusCode> HealthAsync(World world, CancellationToken ct)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(world.Fleet.All[0].Settings.Address, "/health/ready"), ct);
        return answer.StatusCode;
    }
}
