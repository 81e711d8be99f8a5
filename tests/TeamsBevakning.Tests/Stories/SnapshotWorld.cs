using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>A world that keeps files of snapshots, and the place where people's files are.</summary>
internal sealed class SnapshotWorld : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-snapshots-").FullName;

    private SnapshotWorld(TeamsFiles files) => Files = files;

    public World World { get; private set; } = null!;

    public TeamsFiles Files { get; }

    public string Folder => folder;

    /// <summary>What is kept, by name; what is half-written too.</summary>
    public IReadOnlyList<string> Kept => [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static Task<SnapshotWorld> Begin(params (string Key, string Value)[] settings) => BeginUnder(World.Forshaga, settings);

    public static async Task<SnapshotWorld> BeginUnder(string policy, params (string Key, string Value)[] settings)
    {
        var world = new SnapshotWorld(await TeamsFiles.StartAsync());
        var all = new Dictionary<string, string?> { ["Snapshots:Folder"] = world.folder };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        world.World = await World.Under(policy, all, World.Kultur, World.Kommunikation);
        return world;
    }

    /// <summary>A person sends files in her chat with the bot; returns its answer.</summary>
    public Task<string> Sends(string person, string text, params JsonObject[] attached) => World.Replied(Message(person, text, attached));

    public static JsonObject Message(string person, string text, params JsonObject[] attached)
    {
        var message = Activities.PersonalMessage(person, text);
        message["attachments"] = new JsonArray([.. attached.Select(each => each.DeepClone())]);
        return message;
    }

    public async Task<IReadOnlyList<JournalEntry>> Journal(JournalKind kind)
    {
        var entries = new List<JournalEntry>();
        await foreach (var (_, entry) in World.Host.Get<IJournal>().ReadAsync(new JournalFilter(Kind: kind), default))
        {
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The card that stands in the unit's channel about the account's snapshot.</summary>
    public Task<PostedCard> Card(string account = "Badhuset") => World.ExpectCard("matter", to: World.Kultur, saying: $"Ögonblicksbild av {account}");

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        await Files.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
