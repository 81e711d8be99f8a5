using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Bench;

/// <summary>What the self-check costs with 1 000 and with 100 000 open items, each with its card and its due row: interleaved, so that both meet the same machine.</summary>
internal static class SelfCheckBench
{
    private const int Rounds = 100, WarmUp = 20;

    public static async Task RunAsync(string folder, int few, int many)
    {
        await using var small = await OpenAsync(Path.Combine(folder, "small"), few);
        await using var large = await OpenAsync(Path.Combine(folder, "large"), many);
        var (ofSmall, ofLarge) = (new List<double>(), new List<double>());
        for (var round = -WarmUp; round < Rounds; round++)
        {
            var (one, other) = (await CheckAsync(small), await CheckAsync(large));
            if (round >= 0)
            {
                ofSmall.Add(one);
                ofLarge.Add(other);
            }
        }

        var (fast, slow) = (new Quantiles(ofSmall), new Quantiles(ofLarge));
        Console.WriteLine($"one self-check, {few,7} open items:  {fast}");
        Console.WriteLine($"one self-check, {many,7} open items:  {slow}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio at the median: {slow.At(0.5) / fast.At(0.5):0.00}"));
    }

    private static async Task<double> CheckAsync(WebApplication app)
    {
        var clock = app.Services.GetRequiredService<MovableClock>();
        clock.MoveTo(clock.GetUtcNow() + TimeSpan.FromMinutes(1));
        var begun = clock.GetTimestamp();
        await app.Services.GetRequiredService<SelfCheck>().RunAsync(CancellationToken.None);
        return clock.GetElapsedTime(begun).TotalMilliseconds;
    }

    /// <summary>The program without its workers, on a store where every item has been looked at once.</summary>
    private static async Task<WebApplication> OpenAsync(string folder, int items)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true",
            ["Storage:Path"] = Path.Combine(folder, "bevakning.db"),
        });
        builder.Logging.ClearProviders();
        var app = builder.AddBevakning().BuildBevakning();
        await FillAsync(app.Services, items);
        await app.Services.GetRequiredService<SqlDatabase>().WriteAsync(session =>
            session.Execute("update delivery set due_at = null, activity = '1'; update item set checked = 1, nothing_due = case when next_due_at is null then 1 else 0 end"));
        Console.Error.WriteLine($"{items} items are open");
        return app;
    }

    private static async Task FillAsync(IServiceProvider services, int items)
    {
        var (utf8, policy) = Policies.PolicyFile.LoadText(Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"));
        await services.GetRequiredService<ApplyPolicy>().AtStartAsync(utf8, policy, CancellationToken.None);
        var json = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Demo", "register.json"));
        var register = (await services.GetRequiredService<ImportRegister>().RunAsync(json, CancellationToken.None)).Register!;
        var at = services.GetRequiredService<MovableClock>().Now();
        foreach (var batch in Enumerable.Range(0, items).Chunk(1_000))
        {
            var posts = batch.Select(i => new FoundPost(
                new AccountId("fb-badhuset"), new CommentId($"c{i}"), null, null, "u", "Kim Ek", $"När öppnar badet på dag {i}?", at, null, ByAccount: false, PostStatus.Visible));
            await services.GetRequiredService<ReceivePosts>().RunAsync([.. posts], register, CancellationToken.None);
        }
    }
}
