namespace TeamsBevakning.Bench.Load;

/// <summary>Echo turns a second, each with one call to a connector, beside a bare endpoint that makes the same call.</summary>
internal static class EchoLoad
{
    public static async Task RunAsync(LoadSettings settings)
    {
        using var connector = new LoopbackServer(new Dictionary<string, byte[]>(), delay: TimeSpan.Zero).Start();
        using var bare = await ServerProcess.StartAsync("bare-echo", $"http://127.0.0.1:{connector.Port}/");
        using var bot = await ServerProcess.StartAsync("bot-echo");
        IRequests[] requests = [.. Enumerable.Range(0, settings.Connections).Select(_ => new Echoes(connector.Port))];
        await LoadTurns.RunAsync("echo turns", settings, bare, bot, requests, requests);
    }
}
