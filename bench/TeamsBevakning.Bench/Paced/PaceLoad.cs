using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Bench.Paced;

/// <summary>A municipality with so many units, each with an account and a channel, and so many questions for each of them, whose cards wait.</summary>
internal static class PaceLoad
{
    private const string Anna = "aaaaaaaa-0000-4000-8000-000000000001";

    public static async Task FillAsync(IServiceProvider services, string connector, IReadOnlyList<int> perUnit)
    {
        await services.GetServices<IHostedService>().OfType<PolicyAtStart>().Single().StartAsync(CancellationToken.None);
        var register = (await services.GetRequiredService<ImportRegister>().RunAsync(System.Text.Encoding.UTF8.GetBytes(Register(perUnit.Count).ToJsonString()), CancellationToken.None)).Register!;
        var at = services.GetRequiredService<TimeProvider>().Now();
        await Task.WhenAll(register.Units.Select(unit => services.GetRequiredService<ITies>().TieAsync(
            new ChannelTie(unit.Id, connector, "tenant", "19:team@thread.tacv2", $"19:{unit.Id}@thread.tacv2", "28:bot"), new Actor(new PersonId(Guid.Parse(Anna)), "Anna"), false, at, CancellationToken.None)));
        var posts = perUnit.SelectMany((count, unit) => Enumerable.Range(0, count).Select(i => new FoundPost(
            new AccountId($"konto-{unit}"), new CommentId($"c{unit}-{i}"), null, null, "u", "Kim Ek", $"När öppnar badet på dag {i}?", at, null, ByAccount: false, PostStatus.Visible)));
        foreach (var batch in posts.Chunk(500))
        {
            await services.GetRequiredService<ReceivePosts>().RunAsync([.. batch], register, CancellationToken.None);
        }
    }

    private static JsonObject Register(int units) => new()
    {
        ["municipality"] = new JsonObject { ["id"] = "sjostad", ["name"] = "Sjöstads kommun", ["tenantId"] = "5f1e0000-0000-4000-8000-000000000001", ["communicationsUnit"] = "enhet-0" },
        ["units"] = new JsonArray([.. Enumerable.Range(0, units).Select(i => new JsonObject { ["id"] = $"enhet-{i}", ["name"] = $"Enhet {i}" })]),
        ["people"] = new JsonArray(new JsonObject { ["id"] = "anna", ["name"] = "Anna Berg", ["objectId"] = Anna }, new JsonObject { ["id"] = "bo", ["name"] = "Bo Ek", ["objectId"] = "aaaaaaaa-0000-4000-8000-000000000002" }),
        ["accounts"] = new JsonArray([.. Enumerable.Range(0, units).Select(i => new JsonObject
        {
            ["id"] = $"konto-{i}", ["name"] = $"Konto {i}", ["platform"] = "facebook", ["unit"] = $"enhet-{i}", ["administrators"] = new JsonArray("anna", "bo"),
        })]),
        ["communicators"] = new JsonArray("anna"),
    };
}
