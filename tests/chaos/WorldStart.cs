using TeamsBevakning.Chaos.Connector;
using TeamsBevakning.Chaos.Judging;
using TeamsBevakning.Chaos.Load;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos;

/// <summary>Puts a world together: the store made, the register imported, the programs up, a channel tied to each unit as a person does it.</summary>
internal static class WorldStart
{
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromSeconds(10);

    public static async Task<World> StartAsync(ChaosOptions options, string folder, string? storeFolder, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var clock = new SimClock();
        var client = new HttpClient { Timeout = AnswerPatience };
        IStore store = options.Engine is Engine.Postgres ? await PostgresStore.CreateAsync(options, ct) : new SqliteStore(storeFolder ?? folder);
        var connector = await LocalConnector.StartAsync(new ConnectorRecord(clock, Path.Combine(folder, "connector.jsonl")), new FaultPlan(options.Seed));
        var town = Town.Read(Path.Combine(options.Root, "src", "TeamsBevakning", "Demo", "register.json"));
        var instances = Enumerable.Range(1, options.Instances).Select(number => InstanceOf(number, options, folder, store, clock, client)).ToList();
        var world = new World(options, folder, clock, connector, new Fleet(instances, clock), store, town, client);
        await instances[0].RunAsync("register", "import", town.File);
        await world.Fleet.StartAsync(ct);
        await TieAsync(world, ct);
        return world;
    }

    private static Instance InstanceOf(int number, ChaosOptions options, string folder, IStore store, SimClock clock, HttpClient client)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, $"bot-{number}")).FullName;
        var gate = store.NewGate();
        var settings = new BotSettings(options.Bot, options.Root, own, new Uri($"http://127.0.0.1:{LoopbackPort.Free()}"), store.SettingsThrough(gate));
        return new Instance(number, settings, clock, client, gate);
    }

    private static async Task TieAsync(World world, CancellationToken ct)
    {
        var by = world.Town.People.First(person => person.IsCommunicator);
        foreach (var unit in world.Town.Units)
        {
            var message = world.Activities.Message(by, $"koppla {unit}", Town.ChannelOf(unit));
            if (await world.Wire.PostAsync("/api/messages", message.ToJsonString(), _ => { }, world.Random, ct) is not { } answer || (int)answer.Status >= 300)
            {
                throw new ChaosException($"'koppla {unit}' was not answered.");
            }
        }

        if ((await world.Store.ReadAsync(ct)).Ties != world.Town.Units.Count)
        {
            throw new ChaosException("Not every unit has its channel.");
        }
    }
}
