using System.CommandLine;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cli;

/// <summary><c>policy apply FILE [--to-open]</c>: puts a policy in force for what comes in from now on, and with <c>--to-open</c> moves what is open to it.</summary>
internal static class PolicyApplyCommand
{
    public static Command Create()
    {
        var file = PolicyCommand.File();
        var toOpen = new Option<bool>("--to-open") { Description = "Räkna också om öppna ärenden. Skillnaden visas först, och varje ändring loggas." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Visa bara vad som skulle ändras." };
        var yes = new Option<bool>("--yes") { Description = "Fråga inte innan öppna ärenden räknas om." };
        var command = new Command("apply", "Låter en policy börja gälla för det som kommer in från och med nu.") { file, toOpen, dryRun, yes };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => ApplyAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(toOpen), parsed.GetValue(dryRun), parsed.GetValue(yes), ct)));
        return command;
    }

    private static async Task<int> ApplyAsync(string file, bool toOpen, bool dryRun, bool yes, CancellationToken ct)
    {
        var (utf8, policy) = PolicyFile.LoadText(file);
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        var apply = app.Services.GetRequiredService<ApplyPolicy>();
        if (toOpen || dryRun)
        {
            var register = await app.Services.GetRequiredService<CurrentRegister>().ReadAsync(ct);
            foreach (var line in Difference(await apply.PreviewAsync(policy, ct), register, policy.Calendar.Zone))
            {
                Console.WriteLine(line);
            }
        }

        if (dryRun)
        {
            Console.WriteLine("Inget är ändrat.");
            return 0;
        }

        if (toOpen && !yes && !Console.IsInputRedirected && !Agreed())
        {
            Console.WriteLine("Inget är ändrat.");
            return 1;
        }

        var moved = await apply.RunAsync(utf8, policy, toOpen, ct);
        Console.WriteLine($"{policy.Name}: version {policy.Version} gäller nu för det som kommer in. {(toOpen ? $"{Items(moved)} är {(moved == 1 ? "omräknat" : "omräknade")}." : "Öppna ärenden behåller de regler de kom in under.")}");
        return 0;
    }

    private static IEnumerable<string> Difference(IReadOnlyList<(Item Before, Change Change)> moved, Domain.Accounts.Register? register, DateTimeZone zone)
    {
        var longest = moved.Select(pair => Name(pair.Before, register).Length).DefaultIfEmpty().Max();
        yield return moved.Count == 0 ? "Inga öppna ärenden berörs." : $"{Items(moved.Count)} får nya regler:";
        foreach (var (before, change) in moved)
        {
            var after = change.Item!;
            var difference = before.Due.At == after.Due.At ? "samma frist" : $"→ {SwedishText.Sortable(after.Due.At, zone)} ({Shift(after.Due.At - before.Due.At)})";
            yield return $"  {before.Id.Tail}  {Name(before, register).PadRight(longest)}  frist {SwedishText.Sortable(before.Due.At, zone)} {difference}";
        }
    }

    private static string Name(Item item, Domain.Accounts.Register? register) => Cards.ItemName.Of(item, register);

    private static string Shift(Duration moved)
    {
        var span = moved < Duration.Zero ? -moved : moved;
        var days = (int)span.TotalDays;
        string[] parts = [days > 0 ? $"{days} d" : string.Empty, span.Hours > 0 ? $"{span.Hours} h" : string.Empty, span.Minutes > 0 ? $"{span.Minutes} min" : string.Empty];
        return $"{string.Join(' ', parts.Where(part => part.Length > 0))} {(moved < Duration.Zero ? "tidigare" : "senare")}";
    }

    private static string Items(int count) => count == 1 ? "1 öppet ärende" : $"{count} öppna ärenden";

    private static bool Agreed()
    {
        Console.Write("Ska de räknas om? Skriv ja: ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "ja" or "j";
    }
}
