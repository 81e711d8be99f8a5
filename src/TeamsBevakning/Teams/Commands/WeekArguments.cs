using System.Globalization;
using System.Text.RegularExpressions;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What comes with <c>veckostatus</c>: a week (”v46”, ”v. 46”, ”vecka 46”, ”förra veckan”), a unit or an account, in any order.</summary>
internal static partial class WeekArguments
{
    private static readonly string[] Filling =
        ["for", "pa", "av", "i", "den", "det", "har", "denna", "verksamheten", "veckan", "vecka", "vecko", "v", "week", "fran", "of", "this", "status", "veckostatus", "veckans", "statistik", "siffror", "om"];

    private static readonly string[] Last = ["forra", "senaste", "forrforra", "last", "previous"];

    private static readonly string[] AsFile = ["fil", "filen", "filer", "csv", "excel", "kalkylblad", "utskrift", "utskriften", "html", "pdf", "file", "export", "exportera", "print"];

    private static readonly string[] FileFilling = ["som", "en", "skicka", "ladda", "ner", "spara", "skriv", "ut", "as", "a", "send", "download"];

    private static readonly string[] Mondays =
        ["varje", "mandag", "mandagar", "mandagarna", "prenumerera", "prenumeration", "automatiskt", "alltid", "every", "monday", "mondays", "subscribe", "weekly"];

    private static readonly string[] Ending = ["sluta", "slut", "stopp", "stoppa", "avsluta", "avprenumerera", "inte", "ingen", "stop", "unsubscribe", "end"];

    private static readonly string[] MondayFilling = ["skicka", "pa", "till", "vecka", "om", "av", "sig", "sjalv", "on", "send", "to"];

    public static Command CommandOf(IReadOnlyList<MessageWord> rest) => rest.Any(word => Ending.Contains(word.Key)) ? new Command.WeekWishEnd()
        : rest.Any(word => Mondays.Contains(word.Key)) ? new Command.WeekWish(Read([.. MessageWords.Within(rest.Where(word => !Mondays.Contains(word.Key)), MondayFilling)]))
        : rest.Any(word => AsFile.Contains(word.Key))
        ? new Command.WeekFile(Read([.. MessageWords.Within(rest.Where(word => !AsFile.Contains(word.Key)), FileFilling)]))
        : new Command.Week(Read(rest));

    public static WeekAsked Read(IReadOnlyList<MessageWord> rest)
    {
        if (rest.FirstOrDefault(word => NumberOf(word.Key) is not null) is { } numbered)
        {
            return new WeekAsked(NumberOf(numbered.Key), 0, Name(rest.Where(word => !ReferenceEquals(word, numbered))));
        }

        var last = rest.FirstOrDefault(word => Last.Contains(word.Key));
        return new WeekAsked(null, last is null ? 0 : last.Key == "forrforra" ? 2 : 1, Name(rest.Where(word => !ReferenceEquals(word, last))));
    }

    private static string Name(IEnumerable<MessageWord> words) => MessageWords.Join(MessageWords.Within(words, Filling));

    private static int? NumberOf(string key) =>
        Numbered().Match(key) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is >= 1 and <= 53 and var number ? number : null;

    [GeneratedRegex(@"^(?:v\.?|vecka|week|w)?(\d{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
