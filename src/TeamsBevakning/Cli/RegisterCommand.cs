using System.CommandLine;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cli;

/// <summary><c>register import FILE</c>: checks a register whole and puts it in force, or changes nothing.</summary>
internal static class RegisterCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FIL") { Description = "Registret, en JSON-fil. Ett exempel finns i src/TeamsBevakning/Demo/register.json." };
        var import = new Command("import", "Läser in ett register. Är något fel ändras ingenting.") { file };
        import.SetAction((parsed, ct) => CommandRun.TellAsync(() => ImportAsync(parsed.GetRequiredValue(file), ct)));
        return new Command("register", "Registret över verksamheter, konton och människor.") { import };
    }

    private static async Task<int> ImportAsync(FileInfo file, CancellationToken ct)
    {
        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"Filen {file} finns inte. Inget är ändrat.");
            return 1;
        }

        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var reading = await app.Services.GetRequiredService<ImportRegister>().RunAsync(await File.ReadAllBytesAsync(file.FullName, ct), ct);
        foreach (var remark in reading.Remarks)
        {
            Console.WriteLine($"Att åtgärda: {remark}");
        }

        if (reading.Register is not { } register)
        {
            await Console.Error.WriteLineAsync($"{file}: {reading.Faults.Count} fel. Inget är ändrat.");
            foreach (var fault in reading.Faults)
            {
                await Console.Error.WriteLineAsync($"  {fault}");
            }

            return 1;
        }

        Console.WriteLine($"Registret för {register.Municipality.Name} är inläst: {register.Units.Count} verksamheter, {register.Accounts.Count} konton.");
        return 0;
    }
}
