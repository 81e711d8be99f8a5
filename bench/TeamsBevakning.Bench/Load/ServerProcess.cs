using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TeamsBevakning.Bench.Load;

/// <summary>A server under load, in a process of its own: this program again, which says its port when it is ready.</summary>
internal sealed class ServerProcess(Process process, int port) : IDisposable
{
    private const string Ready = "ready ";

    public int Port => port;

    /// <summary>What the server has used of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(string kind, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        }

        foreach (var argument in (string[])["load", "serve", kind, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        // As the program itself is built for (a web project); and the generator's own settings are not the server's.
        start.Environment["DOTNET_gcServer"] = "1";
        LoadThreads.Clear(start.Environment);
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                return new ServerProcess(process, int.Parse(line.AsSpan(Ready.Length), CultureInfo.InvariantCulture));
            }
        }

        throw new InvalidOperationException($"The server {kind} did not start.");
    }

    /// <summary>What the server's heap holds after a collection, in bytes.</summary>
    public async Task<long> HeapAsync()
    {
        using var connection = new LoadConnection(port);
        return long.Parse(Encoding.ASCII.GetString(await connection.AskAsync(HttpText.Get("/heap"))), CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
