using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Demo;

/// <summary>Microsoft's Agents Playground beside the demonstration: installed from npm by its pinned version, bound to loopback, ended with the demonstration.</summary>
internal sealed class DemoPlayground : IAsyncDisposable
{
    private const int UsualPort = 56150;
    private readonly Process process;

    private DemoPlayground(Process process) => this.process = process;

    /// <summary>Null, with the reason told, when it cannot run here; the demonstration goes on without it.</summary>
    public static async Task<DemoPlayground?> StartAsync(string demoFolder, CancellationToken ct)
    {
        var folder = Path.GetFullPath(Path.Combine("data", "playground"));
        if (await PlaygroundInstall.EnsureAsync(Path.Combine(demoFolder, "playground"), folder, ct) is { } problem)
        {
            Console.WriteLine($"{problem} Demon går vidare utan Agents Playground; korten visas här i terminalen.\n");
            return null;
        }

        var port = FreePort();
        PlaygroundSettings.Write(folder, Path.Combine(demoFolder, "register.json"));
        var playground = new DemoPlayground(Process.Start(StartInfo(folder, port))!);
        playground.process.BeginOutputReadLine();
        playground.process.BeginErrorReadLine();
        if (!await playground.IsReadyAsync(port, ct))
        {
            await playground.DisposeAsync();
            Console.WriteLine($"Agents Playground startade inte; se {Path.Combine(folder, "devTools", "m365agentsplayground.log")}. Demon går vidare utan.\n");
            return null;
        }

        Console.WriteLine($"""
            Agents Playground: öppna http://127.0.0.1:{port} i en webbläsare. Du är Anna Berg, administratör för badhuset.
              1. Välj kanalen ”{PlaygroundSettings.ChannelName}” under teamet och skriv @{PlaygroundSettings.BotName} koppla Kultur och fritid
              2. Välj ”General” och skriv @{PlaygroundSettings.BotName} koppla Kommunikationsenheten
              3. Tryck Jag tar den på ett kort. I ”Personal Chat” kan du skriva mina, veckostatus eller hjälp.

            """);
        return playground;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string folder, int port)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments =
        [
            "--require", "./loopback.cjs", PlaygroundInstall.Program, "start",
            "-e", $"http://127.0.0.1:3978{Web.MessagesEndpoint.Path}", "-c", "msteams", "-p", $"{port}",
            "--service-url", $"http://127.0.0.1:{port}/_connector", "--disable-telemetry",
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["PATH"] = $"{Path.Combine(folder, "no-browser")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["TZ"] = "Europe/Stockholm";
        start.Environment["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true";
        return start;
    }

    private static int FreePort()
    {
        foreach (var port in new[] { UsualPort, 0 })
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken; any free one will do.
            }
        }

        return UsualPort;
    }

    private async Task<bool> IsReadyAsync(int port, CancellationToken ct)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250), TimeProvider.System);
        for (var tries = 0; tries < 120 && !process.HasExited; tries++)
        {
            try
            {
                using var answer = await client.GetAsync($"http://127.0.0.1:{port}/_internal/v1/config", ct);
                if (answer.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !ct.IsCancellationRequested)
            {
                // Not listening yet.
            }

            await timer.WaitForNextTickAsync(ct);
        }

        return false;
    }
}
