using System.Diagnostics;
using System.Text;

namespace TeamsBevakning.Tests.Cli;

/// <summary>The program as it is started from a terminal, in a folder of its own, with a store that lasts as long as the test.</summary>
internal sealed class CommandProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-cli-").FullName;

    public string Database => Path.Combine(folder, "bevakning.db");

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return name;
    }

    public string PathOf(string name) => Path.Combine(folder, name);

    public Task<CommandResult> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public async Task<CommandResult> RunAsync(Dictionary<string, string?> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TeamsBevakning.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var key in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(key);
        }

        start.Environment["Storage__Path"] = Database;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            // A command that should have ended, or refused to start, runs.
            process.Kill(entireProcessTree: true);
        }

        return new CommandResult(process.HasExited ? process.ExitCode : -1, await output, await error);
    }

    /// <summary>What the machine that runs the tests may have set for the program.</summary>
    private static bool IsSetting(string key) => key is "DOTNET_ENVIRONMENT" || key.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || key.Contains("__", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

internal sealed record CommandResult(int Exit, string Output, string Error);
