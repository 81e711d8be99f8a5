using System.CommandLine;
using System.CommandLine.Parsing;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cli;

/// <summary><c>journal verify</c>: walks the chain and names the first entry that does not fit. Exit 0: all of it holds.</summary>
internal static class JournalVerifyCommand
{
    public static Command Create()
    {
        var head = new Option<ChainHead?>("--head")
        {
            Description = "Ett slut som publicerats tidigare, till exempel veckans i Teams: nummer:kontrollsumma. Loggen måste fortfarande ha den posten.",
            CustomParser = Parse,
        };
        var command = new Command("verify", "Kontrollerar att ingen loggpost är ändrad, borttagen eller inskjuten.") { head };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => VerifyAsync(parsed.GetValue(head), ct)));
        return command;
    }

    private static async Task<int> VerifyAsync(ChainHead? posted, CancellationToken ct)
    {
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        using var progress = new Progress("Kontrollerar post");
        var (fault, head) = await app.Services.GetRequiredService<VerifyJournal>().RunAsync(posted, progress.Show, ct);
        progress.Clear();
        if (fault is not null)
        {
            Console.WriteLine(ChainFaultText.Of(fault));
            Console.WriteLine(head.Number == 0 ? "Ingen post före den går att lita på." : $"Till och med post {head.Number} stämmer loggen.");
            return 1;
        }

        Console.WriteLine(head.Number == 0 ? "Loggen är tom." : $"Loggen stämmer: {head.Number} poster.");
        Console.WriteLine($"Slut: {head}");
        return 0;
    }

    private static ChainHead? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (ChainHead.Parse(text) is { } head)
        {
            return head;
        }

        argument.AddError($"{text} är inget slut på en logg. Skriv postens nummer, ett kolon och de 64 tecknen i dess kontrollsumma.");
        return null;
    }
}
