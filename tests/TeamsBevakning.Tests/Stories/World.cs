using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Policies;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The real program with its real store and clock, Teams' connector on loopback, and a municipality of people. Its clock stands still but when it is moved.</summary>
internal sealed partial class World : IAsyncDisposable
{
    public const string Kultur = "Kultur och fritid";
    public const string Kommunikation = "Kommunikationsenheten";

    /// <summary>Forshaga's rules but for what comes back by itself: within one working day, a reminder at half the time, the substitute two hours before.</summary>
    public static readonly string Forshaga = WithoutDuties(Policy("forshaga"));

    /// <summary>Rules with every kind of step, a time to take it in, and an interim answer.</summary>
    public static readonly string AllSteps = Path.Combine(AppContext.BaseDirectory, "data", "stories", "policy.json");

    /// <summary>Gislaved's rules, with categories of its own, advertising saved as all else, and platforms where nobody can remove.</summary>
    public static readonly string Gislaved = Path.Combine(AppContext.BaseDirectory, "policies", "gislaved.json");

    /// <summary>Vårgårda's rules: advertising goes at once, and the communications unit is told at once when nobody is on duty.</summary>
    public static readonly string Vargarda = Path.Combine(AppContext.BaseDirectory, "policies", "vargarda.json");

    private readonly string policy;
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-story-").FullName;
    private readonly HttpClient client = new();
    private readonly IReadOnlyDictionary<string, string?> settings;

    private World(LocalConnector connector, string policy, IReadOnlyDictionary<string, string?> settings) => (Connector, this.policy, this.settings) = (connector, policy, settings);

    public LocalConnector Connector { get; }

    public StoryHost Host { get; private set; } = null!;

    public Instant Now => Host.Get<TimeProvider>().Now();

    /// <summary>A world on Monday at 08.00, with the channels of these units tied.</summary>
    public static Task<World> WithChannels(params string[] units) => Under(Forshaga, units);

    /// <summary>The same under other rules.</summary>
    public static Task<World> Under(string policy, params string[] units) => Under(policy, new Dictionary<string, string?>(), units);

    /// <summary>The same with more settings.</summary>
    public static Task<World> With(IReadOnlyDictionary<string, string?> settings, params string[] units) => Under(Forshaga, settings, units);

    /// <summary>A municipality's whole rules.</summary>
    public static string Policy(string municipality) => Path.Combine(AppContext.BaseDirectory, "policies", $"{municipality}.json");

    /// <summary>The same rules with a change.</summary>
    public static string PolicyWith(string path, Action<JsonObject> change)
    {
        var rules = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(rules);
        var changed = Path.Combine(Directory.CreateTempSubdirectory("bevakning-rules-").FullName, "changed.json");
        File.WriteAllText(changed, rules.ToJsonString());
        return changed;
    }

    public static Task<World> Begin() => WithChannels(Kultur, Kommunikation);

    public async Task FastForwardTo(string moment)
    {
        var to = Moment.Next(moment, Now).ToDateTimeOffset();
        using var answer = await PostAsync("/dev/clock", new JsonObject { ["to"] = to.ToString("O") }.ToJsonString());
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    public async Task Pass(string span)
    {
        using var answer = await PostAsync("/dev/clock", new JsonObject { ["advance"] = span }.ToJsonString());
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    /// <summary>The program is stopped and started again on the same store.</summary>
    public async Task Restart()
    {
        var now = Now;
        await Host.DisposeAsync();
        Host = await StoryHost.StartAsync(folder, now, policy, settings);
    }

    /// <summary>Somebody runs <c>policy apply</c>; returns how many open items were moved.</summary>
    public Task<int> PolicyIsApplied(string json, bool toOpen = false)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        return Host.Get<ApplyPolicy>().RunAsync(utf8, PolicyReader.Read(utf8).Policy.ShouldNotBeNull(), toOpen, default);
    }

    /// <summary>Until the workers have done everything that is due, so that what has not come by then does not come.</summary>
    public async Task Settled()
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        var begun = TimeProvider.System.GetTimestamp();
        while ((await Host.Get<DutyStore>().DueAsync(Now, 1, default)).Count > 0 || (await Host.Get<IItems>().DueAsync(Now, 1, default)).Count > 0 || (await Host.Get<IOutbox>().DueAsync(Now, 1, default)).Count > 0)
        {
            await look.WaitForNextTickAsync();
            if (TimeProvider.System.GetElapsedTime(begun) > TimeSpan.FromMinutes(1))
            {
                throw new TimeoutException($"It does not settle:{await DueNow()}");
            }
        }
    }

    /// <summary>A minute passes, and the self-check is done.</summary>
    public async Task SelfChecked()
    {
        await Pass("PT1M");
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        while ((await Host.Get<UpkeepStore>().LastAsync(default))?.At != Now)
        {
            await look.WaitForNextTickAsync();
        }
    }

    /// <summary>Something happens to the store that the program did not do.</summary>
    public Task InStore(string sql) => Host.Get<SqlDatabase>().WriteAsync(session => session.Execute(sql));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Connector.DisposeAsync();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Both.</summary>
    public static Task<World> Under(string policy, IReadOnlyDictionary<string, string?> settings, params string[] units) => Under(policy, settings, Moment.Beginning, units);

    private static async Task<World> Under(string policy, IReadOnlyDictionary<string, string?> settings, Instant beginning, string[] units)
    {
        var world = new World(await LocalConnector.StartAsync(), policy, settings);
        world.Host = await StoryHost.StartAsync(world.folder, beginning, policy, settings);
        foreach (var unit in units)
        {
            (await world.Writes("Eva Lind", $"koppla {unit}", channel: unit)).ShouldContain("Klart");
        }

        return world;
    }

    private static string WithoutDuties(string path) => PolicyWith(path, rules => rules.Remove("duties").ShouldBeTrue());

    private Task<HttpResponseMessage> PostAsync(string path, string body) =>
        client.PostAsync(new Uri(Host.Url, path), new StringContent(body, Encoding.UTF8, "application/json"));
}
