using System.CommandLine;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cli;

/// <summary><c>journal export</c>: JSON lines that an outsider can check.</summary>
internal static class JournalExportCommand
{
    public static Command Create()
    {
        var to = new Option<FileInfo?>("--to") { Description = "Filen som skrivs; den får inte finnas. Utan den skrivs allt ut." };
        var without = new Option<bool>("--without-personal") { Description = "Utan personuppgifter. Kedjan går ändå att kontrollera." };
        var command = new Command("export", "Skriver loggen som JSON-rader, med allt som behövs för att kontrollera den med andra verktyg (docs/journal.md).") { to, without };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => ExportAsync(parsed.GetValue(to), !parsed.GetValue(without), ct)));
        return command;
    }

    private static async Task<int> ExportAsync(FileInfo? file, bool withPersonal, CancellationToken ct)
    {
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var export = app.Services.GetRequiredService<ExportJournal>();
        await using var to = new StreamWriter(file is null ? Console.OpenStandardOutput() : new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write), bufferSize: 65_536);
        using var progress = new Progress("Skriver post");
        var count = await export.RunAsync(to, withPersonal, progress.Show, ct);
        progress.Clear();
        if (file is not null)
        {
            Console.WriteLine($"{count} loggposter är skrivna till {file}.");
        }

        return 0;
    }
}
