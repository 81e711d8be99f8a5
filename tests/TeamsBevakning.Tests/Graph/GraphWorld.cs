using System.Text;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Graph;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;
using TeamsBevakning.Tests.Web;

namespace TeamsBevakning.Tests.Graph;

/// <summary>The part of the program that reads groups, on a store of its own, with Microsoft on loopback.</summary>
internal sealed class GraphWorld : IAsyncDisposable
{
    public static readonly GroupId Web = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001"));

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-graph-").FullName;
    private readonly SqliteDatabase database;
    private readonly ToLoopback wire;
    private readonly SqlPolicies policies;

    private GraphWorld(LocalGraph graph, GraphSettings settings)
    {
        Microsoft = graph;
        wire = new ToLoopback(graph.Url);
        database = new SqliteDatabase(Path.Combine(folder, "bevakning.db"));
        Memberships = new SqlMemberships(database);
        Registers = new SqlRegisters(database);
        var options = Options.Create(settings);
        var http = new GraphHttp(wire);
        var calls = new GraphCalls(new GraphToken(options, http), options);
        Groups = new GraphGroups(calls, http, options, Clock);
        Absences = new AbsenceStore(database, new OutboxBell());
        Current = new CurrentRegister(Registers, Memberships, Absences, Clock);
        Reading = new ReadGroups(Memberships, Current, Groups, options, Clock, NullLogger<ReadGroups>.Instance);
        policies = new SqlPolicies(database, new OutboxBell());
        var policy = new CurrentPolicy(policies, new CrisisStore(database), Clock, NullLogger<CurrentPolicy>.Instance);
        Calendars = new FollowCalendars(Absences, Current, policy, new GraphCalendar(calls, http, options, Clock), Clock, NullLogger<FollowCalendars>.Instance);
        Replies = new FollowReplies(Absences, Current, policy, new GraphReplies(calls, http, options, Clock), Clock, NullLogger<FollowReplies>.Instance);
    }

    public LocalGraph Microsoft { get; }

    public SettableClock Clock { get; } = new(Samples.At.ToDateTimeOffset());

    public GraphGroups Groups { get; }

    public IMemberships Memberships { get; }

    public IRegisters Registers { get; }

    public CurrentRegister Current { get; }

    public ReadGroups Reading { get; }

    public FollowReplies Replies { get; }

    public FollowCalendars Calendars { get; }

    public AbsenceStore Absences { get; }

    public static GraphSettings Settings => new()
    {
        TenantId = "5f1e0000-0000-4000-8000-000000000001",
        ClientId = "22222222-2222-4222-8222-222222222222",
        ClientSecret = "a secret",
        Cloud = GraphCloud.Global,
    };

    public static async Task<GraphWorld> BeginAsync(GraphSettings? settings = null)
    {
        var world = new GraphWorld(await LocalGraph.StartAsync(), settings ?? Settings);
        var (utf8, policy) = PolicyFile.LoadText(Repository.PathOf("policies", "forshaga.json"));
        await world.policies.ApplyAsync(Encoding.UTF8.GetString(utf8.Span), policy.Version, [], Samples.At, default);
        return world;
    }

    /// <summary>The register of docs/register.md, where the web group stands in and is communicator of culture; or another text.</summary>
    public async Task ImportAsync(Func<string, string>? change = null)
    {
        var handbook = await File.ReadAllTextAsync(Repository.PathOf("docs", "register.md"));
        var json = handbook.Split("```json")[1].Split("```")[0];
        await Registers.ImportAsync(change?.Invoke(json) ?? json, Samples.At, default);
    }

    public async Task<Roles> RolesAsync(string person) =>
        (await Current.ReadAsync(default))!.RolesOf(new PersonId(Guid.Parse(person)), new UnitId("kultur"));

    /// <summary>Who was told to be away, in the journal's words.</summary>
    public async Task<IReadOnlyList<(string By, string Note)>> AbsencesToldAsync() =>
        (await database.ReadAsync(connection => connection.QueryAsync<(string, string)>("select by_id, note from journal where kind = 'AbsenceSaid'"), default)).AsList();

    public async ValueTask DisposeAsync()
    {
        await Microsoft.DisposeAsync();
        await database.DisposeAsync();
        wire.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
