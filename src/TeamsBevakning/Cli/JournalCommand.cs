using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cli;

/// <summary><c>journal</c>: one line for each thing that happened, by item, account, person and time.</summary>
internal static class JournalCommand
{
    public static Command Create()
    {
        var item = new Option<string?>("--item") { Description = "Bara det här ärendet: hela id:t eller de åtta sista tecknen." };
        var account = new Option<string?>("--account") { Description = "Bara det här kontot, med id som i registret." };
        var person = new Option<string?>("--person") { Description = "Bara det den här personen gjort: objekt-id, eller en del av namnet." };
        var from = Time("--from", "Från och med: 2026-11-17 eller 2026-11-17T15:30.");
        var to = Time("--to", "Fram till, inte med: 2026-11-18 eller 2026-11-18T08:00.");
        var why = new Option<bool>("--why") { Description = "Visa också hur varje frist räknades fram." };
        var command = new Command("journal", "Visar loggen: vad som hänt, när och vem som gjorde det.") { item, account, person, from, to, why, JournalVerifyCommand.Create(), JournalExportCommand.Create(), JournalEraseCommand.Create() };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => ShowAsync(
            new JournalFilter(parsed.GetValue(item), parsed.GetValue(account), parsed.GetValue(person), parsed.GetValue(from), parsed.GetValue(to)), parsed.GetValue(why), ct)));
        return command;
    }

    private static async Task<int> ShowAsync(JournalFilter filter, bool why, CancellationToken ct)
    {
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var register = await app.Services.GetRequiredService<CurrentRegister>().ReadAsync(ct);
        var shown = 0;
        await foreach (var (number, entry) in app.Services.GetRequiredService<IJournal>().ReadAsync(filter, ct))
        {
            Console.WriteLine(Line(number, entry, register));
            shown++;
            foreach (var line in why && entry.Derivation is { } due ? DueDerivation.Write(due, entry.Kind is JournalKind.AcknowledgeDueSet ? "tas" : "besvaras") : [])
            {
                Console.WriteLine($"{string.Empty,36}{line}");
            }
        }

        if (shown == 0)
        {
            Console.WriteLine("Inget i loggen passar.");
        }

        return 0;
    }

    private static string Line(long number, JournalEntry entry, Register? register)
    {
        var account = entry.Account is { } id ? register?.Find(id)?.Name ?? id.Value : "–";
        var by = entry.By is { } actor ? $"  [{actor.Id}]" : string.Empty;
        return $"{number,6}  {SwedishText.Sortable(entry.At, SwedishText.Zone)}  {entry.Item?.Tail ?? "–",-8}  {account}  {JournalText.Write(entry, register, SwedishText.Zone)}{by}";
    }

    internal static Option<Instant?> Time(string name, string description) => new(name) { Description = description, CustomParser = Parse };

    private static Instant? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        var date = LocalDatePattern.Iso.Parse(text);
        var time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm").Parse(text);
        if ((date.Success && date.Value.Year >= 1) || (time.Success && time.Value.Year >= 1))
        {
            return (date.Success ? date.Value.AtMidnight() : time.Value).InZoneLeniently(SwedishText.Zone).ToInstant();
        }

        argument.AddError($"{text} är ingen tidpunkt. Skriv den som 2026-11-17 eller 2026-11-17T15:30.");
        return null;
    }
}
