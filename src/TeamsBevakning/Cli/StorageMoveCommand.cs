using System.CommandLine;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cli;

/// <summary><c>storage move --to CONNECTION</c>: everything in the SQLite store goes to an empty PostgreSQL database, or nothing does.</summary>
internal static class StorageMoveCommand
{
    public static Command Create()
    {
        var to = new Option<string>("--to") { Description = "Den tomma PostgreSQL-databasen: Host=127.0.0.1;Database=bevakning;Username=bevakning;Password=…", Required = true };
        var move = new Command("move", "Flyttar allt från SQLite (Storage:Path) till en tom PostgreSQL-databas och kontrollerar det. Boten måste vara stoppad.") { to };
        move.SetAction((parsed, ct) => CommandRun.TellAsync(() => MoveAsync(parsed.GetRequiredValue(to), ct)));
        return new Command("storage", "Lagret, där allt som händer finns.") { move };
    }

    private static async Task<int> MoveAsync(string to, CancellationToken ct)
    {
        // The store is opened by the move alone.
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var settings = app.Services.GetRequiredService<IOptions<StorageSettings>>().Value;
        if (settings.Provider != StorageSettings.Sqlite)
        {
            throw new StorageException("Storage:Provider är Postgres: lagret är redan i PostgreSQL. Ange Sqlite och Storage:Path för det som ska flyttas.");
        }

        using var progress = new Progress("Flyttar");
        var moved = await StoreMove.RunAsync(
            settings.Path,
            to,
            async kept => (await VerifyJournal.CheckAsync(kept, null, _ => { })).Fault is { } fault ? ChainFaultText.Of(fault) : null,
            progress.Show,
            ct);
        progress.Clear();
        foreach (var (table, rows) in moved)
        {
            Console.WriteLine($"{table,-16} {rows,10}");
        }

        Console.WriteLine("Allt är flyttat: antalen stämmer, och loggens kedja håller.");
        Console.WriteLine($"Sätt nu Storage:Provider till Postgres och Storage:ConnectionString till den nya databasen. Filen {Path.GetFullPath(settings.Path)} är kvar som den var; starta inte boten på den igen.");
        return 0;
    }
}
