using System.Globalization;

namespace TeamsBevakning.Bench.Load;

/// <summary>Press turns a second, each with a token that is checked and a commit on disk before its answer, beside a bare endpoint that checks, commits and answers alike.</summary>
internal static class PressLoad
{
    /// <summary>As long as a call to Teams' connector may well take.</summary>
    private static readonly TimeSpan ConnectorDelay = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("bevakning-load-").FullName;
        await using var database = settings.IsPostgres ? await LoadDatabase.CreateAsync() : null;
        try
        {
            await RunAsync(folder, database?.ConnectionString, settings);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string folder, string? database, LoadSettings settings)
    {
        using var key = new ChannelKey();
        using var loopback = new LoopbackServer(key.Documents, ConnectorDelay).Start();
        using var bot = await ServerProcess.StartAsync(
            "bot-press",
            $"http://127.0.0.1:{loopback.Port}/",
            settings.Provider,
            database ?? Path.Combine(folder, "bevakning.db"),
            settings.Connections.ToString(CultureInfo.InvariantCulture),
            settings.Items.ToString(CultureInfo.InvariantCulture));
        var tokens = Enumerable.Range(0, settings.Connections).Select(person => key.TokensOf(person, settings.Connections)).ToList();
        IRequests[] presses = [.. tokens.Select((own, person) => new Presses(person, ItemsOf(person, settings), own))];

        var (keyFile, answerFile) = (Path.Combine(folder, "key.pem"), Path.Combine(folder, "answer.json"));
        await File.WriteAllTextAsync(keyFile, key.PublicKey);
        using (var first = new LoadConnection(bot.Port))
        {
            var answer = await first.AskAsync(presses[0].Next().ToArray());
            presses[0].Check(answer);
            await File.WriteAllBytesAsync(answerFile, answer);
        }

        using var bare = await ServerProcess.StartAsync("bare-press", keyFile, answerFile, settings.Provider, database ?? Path.Combine(folder, "plain.db"));
        IRequests[] asBare = [.. tokens.Select((own, person) => new SamePresses(new Presses(person, ItemsOf(person, settings), own)))];
        await LoadTurns.RunAsync(settings.IsPostgres ? "durable presses on PostgreSQL" : "durable presses on SQLite", settings, bare, bot, asBare, presses);
    }

    private static IEnumerable<int> ItemsOf(int person, LoadSettings settings) =>
        Enumerable.Range(0, settings.Items).Where(item => item % settings.Connections == person);
}
