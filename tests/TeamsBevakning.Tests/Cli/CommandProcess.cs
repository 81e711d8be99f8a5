using System.Diagnostics;
using System.Text;

namespace TeamsBevakning.Tests.Cli;

/// <summary>The program as it is started from a terminal, in a folder of its own, with a store that lasts as long as the test.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-cli-").FullName;

    public string Database => Path.Combine(folder, "bevakning.db");

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return name;
    }

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
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || key.StartsWith("Bot__", StringComparison.Ordinal)).ToList())
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
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

internal sealed record CommandResult(int Exit, string Output, string Error);
