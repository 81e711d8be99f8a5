using System.Collections.Concurrent;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Sources;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;
using TeamsBevakning.Web;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Tests.Web;

/// <summary>The ways in, over real HTTP on loopback, with a real store in a folder of its own.</summary>
public sealed class SourcesHost : IAsyncLifetime
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string OtherSecret = "fedcba9876543210fedcba9876543210";
    public const string AppSecret = "meta-app-secret";

    private static readonly string[] Tables = ["comment", "comment_version", "item", "journal", "delivery"];

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-").FullName;
    private WebApplication? app;

    public SettableClock Clock { get; } = new(DateTimeOffset.Parse("2026-11-24T12:00:00+01:00", null));

    public SettableClock Wall { get; } = new(DateTimeOffset.Parse("2031-05-06T07:08:09Z", null));

    public bool ImportsRegister { get; init; } = true;

    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["Intake:Senders:webb:Secret"] = Secret,
        ["Intake:Senders:annan:Secret"] = OtherSecret,
        ["Sources:Facebook:VerifyToken"] = "meatyhamhock",
        ["Sources:Facebook:AppSecret"] = AppSecret,
    };

    public HttpClient Http { get; } = new();

    public ConcurrentQueue<string> Logged { get; } = new();

    internal IServiceProvider Services => app!.Services;

    internal SqlDatabase Database => Services.GetRequiredService<SqlDatabase>();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.AddProvider(new QueueLog(Logged)).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<SqlDatabase>(_ => new SqliteDatabase(Path.Combine(folder, "bevakning.db")));
        builder.Services.AddSingleton<WorkerTicks>().AddSingleton<OutboxBell>().AddSingleton<IItems, SqlItems>().AddSingleton<IRegisters, SqlRegisters>().AddSingleton<IMemberships, SqlMemberships>();
        builder.Services.AddSingleton<AbsenceStore>().AddSingleton<OwnPosts>().AddSingleton<CurrentRegister>().AddSingleton<ReceivePosts>().AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IPolicies, SqlPolicies>().AddSingleton<CrisisStore>().AddSingleton<CurrentPolicy>();
        builder.Services.AddSources(builder.Configuration).AddKeyedSingleton<TimeProvider>("wall", Wall);
        app = builder.Build();
        app.UseRouting();
        app.MapIntake();
        app.MapFacebook();
        await Database.WriteAsync(connection => connection.Execute(
            "insert into policy (version, applied_at, json) values ('v1', 0, @json)", new { json = File.ReadAllText(TestData.InRepository("policies/forshaga.json")) }));
        if (ImportsRegister)
        {
            await ImportAsync();
        }

        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.Single());
    }

    public Task ImportAsync() => Services.GetRequiredService<IRegisters>().ImportAsync(TestData.Text("intake/register.json"), Clock.Now(), CancellationToken.None);

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>All that intake can change, as one text.</summary>
    public string Stored() => Read(connection => string.Join('\n', Tables
        .Select(table => $"{table}: {string.Join(" | ", connection.Query($"select * from {table}").Select(row => string.Join(',', ((IDictionary<string, object?>)row).Values)))}")));

    internal async Task<Story?> StoryOfAsync(string account, string comment) =>
        await Services.GetRequiredService<IItems>().StoryOfAsync(ItemId.Of(new(account), new(comment)), CancellationToken.None);

    internal int Count(string table) => Read(connection => connection.ExecuteScalar<int>($"select count(*) from {table}"));

    /// <summary>SQLite answers at once.</summary>
    private T Read<T>(Func<System.Data.Common.DbConnection, T> work) => Database.ReadAsync(connection => Task.FromResult(work(connection)), default).GetAwaiter().GetResult();
}
