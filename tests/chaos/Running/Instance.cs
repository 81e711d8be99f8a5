using System.Net.Http.Json;

namespace TeamsBevakning.Chaos.Running;

/// <summary>One program through all its starts.</summary>
internal sealed class Instance(int number, BotSettings settings, SimClock clock, HttpClient client, TcpGate? gate) : IDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private BotProcess? process;

    public int Number => number;

    public BotSettings Settings => settings;

    /// <summary>Between it and its database; null with SQLite.</summary>
    public TcpGate? Gate => gate;

    /// <summary>Whether it is up and knows the time.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Whether something has been done to it that a load balancer would see.</summary>
    public bool IsDisturbed { get; set; }

    public int ProcessId => process!.Id;

    private string Log => Path.Combine(settings.Folder, "bot.log");

    public void Launch()
    {
        process?.Dispose();
        process = BotProcess.Start(settings, Log, "serve");
    }

    /// <summary>Waits until it answers, and tells it the time.</summary>
    public async Task ReadyAsync(CancellationToken ct)
    {
        var began = clock.Elapsed;
        while (!await TellTimeAsync(ct))
        {
            if (process!.HasExited || clock.Elapsed - began > StartPatience)
            {
                throw new ChaosException($"Program {number} did not come up again; its last words are in {Log}.");
            }

            await Pause.ForAsync(TimeSpan.FromMilliseconds(30), ct);
        }

        IsReady = true;
    }

    public async Task KillAsync()
    {
        IsReady = false;
        process!.Signal(Signals.Kill);
        await process.ExitAsync(Timeout.InfiniteTimeSpan);
    }

    public void Signal(int signal) => process!.Signal(signal);

    /// <summary>Asks it to stop in order.</summary>
    /// <returns>Its exit code; null when it did not end.</returns>
    public Task<int?> EndAsync(TimeSpan longest)
    {
        IsReady = false;
        process!.Signal(Signals.Terminate);
        return process.ExitAsync(longest);
    }

    /// <summary>Whether it heard.</summary>
    public async Task<bool> TellTimeAsync(CancellationToken ct)
    {
        try
        {
            using var answer = await client.PostAsJsonAsync(new Uri(settings.Address, "/dev/clock"), new { to = clock.Now.ToString("o") }, ct);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Runs one of the program's other commands on the same store.</summary>
    public async Task RunAsync(params IEnumerable<string> arguments)
    {
        using var other = BotProcess.Start(settings, Log, arguments);
        if (await other.ExitAsync(StartPatience) != 0)
        {
            throw new ChaosException($"'{string.Join(' ', arguments)}' failed; see {Log}.");
        }
    }

    public void Dispose() => process?.Dispose();
}
