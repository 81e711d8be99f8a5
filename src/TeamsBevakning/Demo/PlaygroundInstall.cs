using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace TeamsBevakning.Demo;

/// <summary>Puts the Playground's pinned package in place, once.</summary>
internal static class PlaygroundInstall
{
    private const string Package = "node_modules/@microsoft/m365agentsplayground";

    public static string Program => $"{Package}/cli.js";

    /// <summary>Null when it is in place; otherwise why it cannot be, in Swedish.</summary>
    public static async Task<string?> EnsureAsync(string source, string folder, CancellationToken ct)
    {
        if (await RunAsync("node", folder: ".", ["--version"], ct) is not 0)
        {
            return "Node.js finns inte på den här datorn.";
        }

        Copy(source, folder);
        if (Version(Path.Combine(folder, Package, "package.json"), "version") == Version(Path.Combine(source, "package.json"), "dependencies"))
        {
            return null;
        }

        Console.WriteLine("Hämtar Agents Playground från npm (15 MB, bara första gången) …");
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        return await RunAsync(npm, folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], ct) is 0 ? null : "Agents Playground gick inte att hämta från npm.";
    }

    private static void Copy(string source, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode runnable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(Path.Combine(folder, "no-browser", "xdg-open"), runnable);
        }
    }

    private static string? Version(string file, string member)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var value = document.RootElement.GetProperty(member);
        return value.ValueKind is JsonValueKind.Object ? value.EnumerateObject().First().Value.GetString() : value.GetString();
    }

    private static async Task<int?> RunAsync(string program, string folder, string[] arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Array.ForEach(arguments, start.ArgumentList.Add);
        try
        {
            using var process = Process.Start(start)!;
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            await process.WaitForExitAsync(ct);
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
