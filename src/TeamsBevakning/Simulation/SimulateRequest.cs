using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Simulation;

/// <summary>What was asked for on the command line, as it was written.</summary>
internal sealed record SimulateArguments(string? Policy, string? From, string? To, string? Comments, string? Seed, string? Out, string? Against);

/// <summary>What was asked for, checked.</summary>
internal sealed record SimulateRequest(string Policy, string? Against, string? Out, PlaySettings Settings)
{
    /// <summary>More than a large city gets in a year; each costs some kilobytes while it is played.</summary>
    public const int MostComments = 100_000;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int MostYears = 10;

    /// <exception cref="SettingsException">Something cannot be used; the message lists all of it.</exception>
    public static SimulateRequest Read(SimulateArguments arguments)
    {
        var faults = new List<string>();
        var policy = FileOf("--policy", arguments.Policy ?? string.Empty, faults);
        var against = arguments.Against is null ? null : FileOf("--against", arguments.Against, faults);
        var (from, to) = (DateOf("--from", arguments.From, faults), DateOf("--to", arguments.To, faults));
        if (from > to)
        {
            faults.Add($"--from {arguments.From} är efter --to {arguments.To}. Låt --from vara den första dagen.");
        }
        else if (from?.PlusYears(MostYears) <= to)
        {
            faults.Add($"--from {arguments.From} till --to {arguments.To} är mer än {MostYears} år. Ange en kortare period.");
        }

        var comments = NumberOf("--comments", arguments.Comments ?? "10000", MostComments, faults);
        var seed = NumberOf("--seed", arguments.Seed ?? "1", uint.MaxValue, faults);
        if (arguments.Out is not null && string.IsNullOrWhiteSpace(arguments.Out))
        {
            faults.Add("--out är tom. Ange en mapp.");
        }

        return faults.Count == 0
            ? new SimulateRequest(policy, against, arguments.Out, new PlaySettings(from!.Value, to!.Value, (int)comments, seed))
            : throw new SettingsException(string.Join('\n', faults));
    }

    private static string FileOf(string option, string path, List<string> faults)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            faults.Add($"{option} saknas. Ange en policyfil, till exempel policies/forshaga.json.");
        }
        else if (!File.Exists(path))
        {
            faults.Add($"{option}: filen {path} finns inte. Ange en policyfil, till exempel policies/forshaga.json.");
        }

        return path;
    }

    private static LocalDate? DateOf(string option, string? text, List<string> faults)
    {
        var date = LocalDatePattern.Iso.Parse(text ?? string.Empty);
        if (date is { Success: true, Value.Year: >= FirstYear and <= LastYear })
        {
            return date.Value;
        }

        faults.Add(string.IsNullOrWhiteSpace(text) ? $"{option} saknas. Ange ett datum, till exempel 2026-01-01."
            : date.Success ? $"{option}: år {date.Value.Year} går inte att spela. Ange ett datum i åren {FirstYear}–{LastYear}."
            : $"{option}: ”{text}” är inget datum. Skriv det som 2026-01-01.");
        return null;
    }

    private static uint NumberOf(string option, string text, uint most, List<string> faults)
    {
        if (!uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > most)
        {
            faults.Add($"{option}: ”{text}” går inte att använda. Ange ett heltal från 0 till {most}.");
        }

        return number;
    }
}
