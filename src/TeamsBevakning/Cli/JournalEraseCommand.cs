using System.CommandLine;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cli;

/// <summary><c>journal erase --person ID</c>: a person is forgotten; the chain holds.</summary>
internal static class JournalEraseCommand
{
    public static Command Create()
    {
        var person = new Option<Guid>("--person") { Description = "Personens objekt-id i Microsoft Entra.", Required = true };
        var before = JournalCommand.Time("--before", "Bara det som hände före: 2026-11-17 eller 2026-11-17T15:30.");
        var reason = new Option<string>("--reason") { Description = "Varför, utan personuppgifter: det står kvar i loggen.", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Fråga inte." };
        var command = new Command("erase", "Raderar en persons uppgifter ur loggen och ur avslutade ärenden. Det går inte att ångra.") { person, before, reason, yes };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => EraseAsync(
            ErasureScope.Of(new PersonId(parsed.GetRequiredValue(person)), parsed.GetValue(before)), parsed.GetRequiredValue(reason), parsed.GetValue(yes), ct)));
        return command;
    }

    private static async Task<int> EraseAsync(ErasureScope scope, string reason, bool yes, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            await Console.Error.WriteLineAsync("--reason är tom. Skriv varför, till exempel ärendets diarienummer. Inget är ändrat.");
            return 1;
        }

        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var erasures = app.Services.GetRequiredService<IErasures>();
        var found = await erasures.FindAsync(scope, ct);
        foreach (var line in Lines(found))
        {
            Console.WriteLine(line);
        }

        if (found is { Entries: 0, ClosedItems: 0 })
        {
            Console.WriteLine("Det finns inget att radera.");
            return 0;
        }

        if (!yes && !Agreed())
        {
            Console.WriteLine("Inget är ändrat.");
            return 1;
        }

        var erased = await erasures.EraseAsync(scope, reason.Trim(), app.Services.GetRequiredService<TimeProvider>().Now(), ct);
        Console.WriteLine($"Raderat ur {Count(erased, "loggpost", "loggposter")} och {Count(found.ClosedItems, "avslutat ärende", "avslutade ärenden")}. Loggen berättar om raderingen.");
        return 0;
    }

    private static IEnumerable<string> Lines(Erasable found)
    {
        if (found is { From: { } from, To: { } to })
        {
            var fields = SwedishText.Listed(found.Fields.OrderBy(pair => pair.Key).Select(pair => $"{ChainFaultText.NameOf(pair.Key)} {pair.Value}"));
            yield return $"{Count(found.Entries, "loggpost", "loggposter")}, {SwedishText.Sortable(from, SwedishText.Zone)} – {SwedishText.Sortable(to, SwedishText.Zone)}: {fields}.";
        }

        yield return $"{Count(found.ClosedItems, "avslutat ärende", "avslutade ärenden")} som nämner personen.";
        if (found.OpenItems > 0)
        {
            yield return $"{Count(found.OpenItems, "ärende", "ärenden")} som är öppna eller kan ångras nämner personen och rörs inte. Lämna tillbaka eller avsluta dem först.";
        }
    }

    private static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";

    /// <summary>Nobody who cannot be asked has agreed.</summary>
    private static bool Agreed()
    {
        if (Console.IsInputRedirected)
        {
            Console.WriteLine("Lägg till --yes för att radera utan fråga.");
            return false;
        }

        Console.Write("Ska det raderas? Det går inte att ångra. Skriv ja: ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "ja" or "j";
    }
}
