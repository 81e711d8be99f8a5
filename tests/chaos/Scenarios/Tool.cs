using System.Diagnostics;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>A program of the system, for what only root may do.</summary>
internal static class Tool
{
    public static async Task RunAsync(string name, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new ChaosException($"'{name} {string.Join(' ', arguments)}' failed; the scenario must be run as root. {said.Trim()}");
        }
    }
}
