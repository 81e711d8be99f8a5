using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Graph;
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

    private GraphWorld(LocalGraph graph, GraphSettings settings)
    {
        Microsoft = graph;
        wire = new ToLoopback(graph.Url);
        database = new SqliteDatabase(Path.Combine(folder, "bevakning.db"));
        Memberships = new SqlMemberships(database);
        Registers = new SqlRegisters(database);
        var options = Options.Create(settings);
        var http = new GraphHttp(wire);
        Groups = new GraphGroups(new GraphToken(options, http), http, options, Clock);
        Current = new CurrentRegister(Registers, Memberships, new AbsenceStore(database, new OutboxBell()), Clock);
        Reading = new ReadGroups(Memberships, Current, Groups, options, Clock, NullLogger<ReadGroups>.Instance);
    }

    public LocalGraph Microsoft { get; }

    public SettableClock Clock { get; } = new(Samples.At.ToDateTimeOffset());

    public GraphGroups Groups { get; }

    public IMemberships Memberships { get; }

    public IRegisters Registers { get; }

    public CurrentRegister Current { get; }

    public ReadGroups Reading { get; }

    public static GraphSettings Settings => new()
    {
        TenantId = "5f1e0000-0000-4000-8000-000000000001",
        ClientId = "22222222-2222-4222-8222-222222222222",
        ClientSecret = "a secret",
        Cloud = GraphCloud.Global,
    };

    public static async Task<GraphWorld> BeginAsync(GraphSettings? settings = null) => new(await LocalGraph.StartAsync(), settings ?? Settings);

    /// <summary>The register of docs/register.md, where the web group stands in and is communicator of culture; or another text.</summary>
    public async Task ImportAsync(Func<string, string>? change = null)
    {
        var handbook = await File.ReadAllTextAsync(Repository.PathOf("docs", "register.md"));
        var json = handbook.Split("```json")[1].Split("```")[0];
        await Registers.ImportAsync(change?.Invoke(json) ?? json, Samples.At, default);
    }

    public async Task<Roles> RolesAsync(string person) =>
        (await Current.ReadAsync(default))!.RolesOf(new PersonId(Guid.Parse(person)), new UnitId("kultur"));

    public async ValueTask DisposeAsync()
    {
        await Microsoft.DisposeAsync();
        await database.DisposeAsync();
        wire.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
