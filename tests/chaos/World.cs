using TeamsBevakning.Chaos.Connector;
using TeamsBevakning.Chaos.Judging;
using TeamsBevakning.Chaos.Load;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos;

/// <summary>The programs, the connector, the load and the store of one run.</summary>
internal sealed class World(ChaosOptions options, string folder, SimClock clock, LocalConnector connector, Fleet fleet, IStore store, Town town, HttpClient client) : IAsyncDisposable
{
    private readonly List<Incident> incidents = [];

    public ChaosOptions Options => options;

    public string Folder => folder;

    public SimClock Clock => clock;

    public LocalConnector Connector => connector;

    public Fleet Fleet => fleet;

    public IStore Store => store;

    public Town Town => town;

    public LoadMemory Memory { get; } = new();

    public Terminal Terminal { get; } = new(clock);

    public IReadOnlyList<Incident> Incidents => incidents;

    public Wire Wire { get; } = new(fleet.Any, client);

    public Random Random { get; } = new(options.Seed);

    public Activities Activities => new(town, connector.Address);

    public void Happened(Incident incident) => incidents.Add(incident);

    public Citizens Citizens(int number) => new(new IntakeWire(Wire), Memory, clock, town.Accounts, RandomOf(number));

    public Pressers Pressers(int number) => new(Wire, Activities, Memory, connector.Record, town.People, RandomOf(number));

    public Random RandomOf(int number) => new(unchecked((options.Seed * 31) + number));

    /// <summary>What has been done, for whoever waits.</summary>
    public string Told()
    {
        var (comments, presses, calls) = (Memory.Comments, Memory.Presses, connector.Record.Calls());
        return $"{comments.Count} comments ({comments.Count(comment => comment.Acknowledged > 0)} acknowledged), {presses.Count} presses ({presses.Count(press => press.HadCard)} took effect), "
            + $"{calls.Count(call => call is { IsNewCard: true, IsTaken: true })} cards posted, {calls.Count(call => call is { Kind: CallKind.Update, IsTaken: true })} updated, "
            + $"{calls.Count(call => call.Fault is not Fault.None)} calls went wrong";
    }

    public async ValueTask DisposeAsync()
    {
        fleet.Dispose();
        await connector.DisposeAsync();
        await store.DisposeAsync();
        client.Dispose();
    }
}
