using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Outbox;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Bench.Paced;

/// <summary>How near the outbox comes to what Teams' limits allow, and that it never goes beyond: the real outbox on simulated time, and for a while in real time over HTTP.</summary>
internal static class PaceBench
{
    private const double Bound = 1.05;

    public static async Task<int> RunAsync()
    {
        var even = Enumerable.Repeat(25, 200).ToArray();
        var skewed = even.Select((count, i) => i == 0 ? 300 : count - (i < 56 ? 5 : 0)).ToArray();
        var good = await SimulatedAsync("simulated time, 5 000 notices over 200 conversations", even);
        good &= await SimulatedAsync($"simulated time, {skewed.Sum()} notices over 200 conversations, 300 of them in one", skewed);
        good &= await RealAsync("real time over HTTP, 1 000 notices over 200 conversations", [.. Enumerable.Repeat(5, 200)]);
        return good ? 0 : 1;
    }

    private static async Task<bool> SimulatedAsync(string what, int[] perUnit)
    {
        using var folder = new Folder();
        await using var database = new SqliteDatabase(folder.File, SimulatedTime.Sql);
        var (time, limits) = (new SimulatedTime(database), new SlidingLimits());
        await time.BeginAsync();
        var builder = Builder(folder);
        builder.Services.AddSingleton<SqlDatabase>(database).AddSingleton<TimeProvider>(time).AddSingleton<ICardSender>(new InProcessConnector(limits, time));
        await using var app = builder.Build();
        await PaceLoad.FillAsync(app.Services, "http://127.0.0.1:9/", perUnit);
        var deliver = app.Services.GetRequiredService<Deliver>();
        var (stopwatch, total) = (Stopwatch.StartNew(), perUnit.Sum());
        while (limits.Taken < total)
        {
            var before = limits.Taken + limits.Refused;
            var again = await deliver.RunAsync(CancellationToken.None);
            await deliver.EndAsync();
            if (limits.Taken + limits.Refused == before)
            {
                await time.AdvanceAsync(again ?? TimeSpan.FromSeconds(1));
            }
        }

        return Tell(what, limits, perUnit, stopwatch.Elapsed);
    }

    private static async Task<bool> RealAsync(string what, int[] perUnit)
    {
        using var folder = new Folder();
        var limits = new SlidingLimits();
        await using var connector = await LimitedConnector.StartAsync(limits);
        await using var app = Builder(folder).Build();
        await PaceLoad.FillAsync(app.Services, connector.Address, perUnit);
        var stopwatch = Stopwatch.StartNew();
        await app.StartAsync();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (limits.Taken < perUnit.Sum() && stopwatch.Elapsed < TimeSpan.FromMinutes(3))
        {
            await timer.WaitForNextTickAsync();
        }

        await app.StopAsync();
        return Tell(what, limits, perUnit, stopwatch.Elapsed);
    }

    private static bool Tell(string what, SlidingLimits limits, int[] perUnit, TimeSpan took)
    {
        var least = SlidingLimits.Least(perUnit);
        var ratio = limits.FromFirstToLast / least;
        Console.WriteLine(what);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  delivered {limits.Taken} of {perUnit.Sum()}, answered 429: {limits.Refused}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from first to last {limits.FromFirstToLast.TotalSeconds:0.000} s, least {least.TotalSeconds:0.000} s: {ratio:0.0000} times (bound {Bound}); the run took {took.TotalSeconds:0.0} s"));
        return limits.Taken == perUnit.Sum() && limits.Refused == 0 && ratio <= Bound;
    }

    private static WebApplicationBuilder Builder(Folder folder)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true",
            ["Storage:Path"] = folder.File,
        });
        builder.AddBevakning();
        builder.Logging.ClearProviders();
        return builder;
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo made = Directory.CreateTempSubdirectory("bevakning-pace-");

        public string File => Path.Combine(made.FullName, "bevakning.db");

        public void Dispose() => made.Delete(recursive: true);
    }
}
