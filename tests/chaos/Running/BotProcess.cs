using System.Diagnostics;

namespace TeamsBevakning.Chaos.Running;

/// <summary>The real program as a process of its own; what it prints goes to a file.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly Task copying;

    private BotProcess(Process process, Task copying) => (this.process, this.copying) = (process, copying);

    public bool HasExited => process.HasExited;

    public int Id => process.Id;

    public static BotProcess Start(BotSettings settings, string log, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [settings.Bot, .. arguments])
        {
            WorkingDirectory = settings.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings.Variables)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var file = new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, 4096, useAsync: true);
        return new BotProcess(process, CopyAsync(process, file));
    }

    public void Signal(int signal) => process.Send(signal);

    /// <summary>The exit code; null when it has not ended within that time.</summary>
    public async Task<int?> ExitAsync(TimeSpan longest)
    {
        using var patience = new CancellationTokenSource(longest, TimeProvider.System);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            await copying;
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Send(Signals.Kill);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static async Task CopyAsync(Process process, FileStream file)
    {
        await using (file)
        {
            await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(file), process.StandardError.BaseStream.CopyToAsync(file));
        }
    }
}
