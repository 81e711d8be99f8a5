using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Bench;

/// <summary>The real host on a store with many open items, every card delivered, and a client that presses.</summary>
internal sealed class BenchHost(WebApplication app, HttpClient client) : IAsyncDisposable
{
    private static readonly AccountId Account = new("fb-badhuset");
    private static readonly Guid Anna = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");

    public static async Task<BenchHost> StartAsync(string folder, string connector, int items)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true",
            ["Storage:Path"] = Path.Combine(folder, "bevakning.db"),
        });
        builder.Logging.ClearProviders();
        var app = builder.AddBevakning().BuildBevakning();
        await app.StartAsync();
        await FillAsync(app.Services, connector, items);
        return new BenchHost(app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });
    }

    /// <summary><i>Jag tar den</i> on item <paramref name="i"/>; the time from request to answer in milliseconds.</summary>
    public async Task<double> PressAsync(int i)
    {
        var item = ItemId.Of(Account, new CommentId($"c{i}"));
        var body = $$"""
            {"type":"invoke","name":"adaptiveCard/action","id":"press-{{i}}","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/","from":{"id":"29:anna","name":"Anna","aadObjectId":"{{Anna}}" },
            "conversation":{"id":"19:c@thread.tacv2;messageid=1","conversationType":"channel","isGroup":true},"recipient":{"id":"28:bot"},
            "value":{"action":{"type":"Action.Execute","verb":"take","data":{"item":"{{item}}","round":0,"card":"question" } } } }
            """;
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        var text = await answer.Content.ReadAsStringAsync();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return text.Contains("Tagen av", StringComparison.Ordinal) ? time : throw new InvalidOperationException($"The press was not taken: {text}");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task FillAsync(IServiceProvider services, string connector, int items)
    {
        var json = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Demo", "register.json"));
        var register = (await services.GetRequiredService<ImportRegister>().RunAsync(json, CancellationToken.None)).Register!;
        var at = SystemClock.Instance.GetCurrentInstant();
        foreach (var unit in register.Units)
        {
            var tie = new ChannelTie(unit.Id, connector, "tenant", "19:team@thread.tacv2", $"19:{unit.Id}@thread.tacv2", "28:bot");
            await services.GetRequiredService<ITies>().TieAsync(tie, new Actor(new PersonId(Anna), "Anna"), isCommunicationsUnit: false, at, CancellationToken.None);
        }

        foreach (var batch in Enumerable.Range(0, items).Chunk(1_000))
        {
            var posts = batch.Select(i => new FoundPost(
                Account, new CommentId($"c{i}"), null, null, "u", "Kim Ek", $"När öppnar badet på dag {i}?", at, null, ByAccount: false, PostStatus.Visible));
            await services.GetRequiredService<ReceivePosts>().RunAsync([.. posts], register, CancellationToken.None);
        }

        // Teams' limits would let so many cards go only over hours: they are noted as standing there.
        var outbox = services.GetRequiredService<IOutbox>();
        while (await outbox.DueAsync(at + Duration.FromDays(1), 1_000, CancellationToken.None) is { Count: > 0 } due)
        {
            await Task.WhenAll(due.Select(delivery => outbox.MarkSentAsync(
                delivery, delivery.Wanted, new LiveCard(connector, "19:c@thread.tacv2", "19:c@thread.tacv2;messageid=1", $"{delivery.Id}"), at)));
        }
    }
}
