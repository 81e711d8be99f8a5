using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>Reads the words of a period, in Swedish or English, as people write them on a phone.</summary>
internal static partial class PeriodWords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly Dictionary<string, PeriodToken> Known = new()
    {
        ["idag"] = new(TokenKind.DaysAhead, "idag"),
        ["today"] = new(TokenKind.DaysAhead, "today"),
        ["nu"] = new(TokenKind.DaysAhead, "nu"),
        ["imorgon"] = new(TokenKind.DaysAhead, "i morgon", 1),
        ["imorn"] = new(TokenKind.DaysAhead, "i morgon", 1),
        ["tomorrow"] = new(TokenKind.DaysAhead, "tomorrow", 1),
        ["iovermorgon"] = new(TokenKind.DaysAhead, "i övermorgon", 2),
        ["overmorgon"] = new(TokenKind.DaysAhead, "övermorgon", 2),
        ["vecka"] = new(TokenKind.ThisWeek, "vecka"),
        ["veckan"] = new(TokenKind.ThisWeek, "veckan"),
        ["week"] = new(TokenKind.ThisWeek, "week"),
        ["manad"] = new(TokenKind.ThisMonth, "månad"),
        ["manaden"] = new(TokenKind.ThisMonth, "månaden"),
        ["month"] = new(TokenKind.ThisMonth, "month"),
        ["nasta"] = new(TokenKind.Next, "nästa"),
        ["next"] = new(TokenKind.Next, "next"),
        ["pa"] = new(TokenKind.On, "på"),
        ["on"] = new(TokenKind.On, "on"),
        ["fm"] = new(TokenKind.Morning, "fm"),
        ["formiddag"] = new(TokenKind.Morning, "förmiddag"),
        ["formiddagen"] = new(TokenKind.Morning, "förmiddagen"),
        ["morning"] = new(TokenKind.Morning, "morning"),
        ["em"] = new(TokenKind.Afternoon, "em"),
        ["eftermiddag"] = new(TokenKind.Afternoon, "eftermiddag"),
        ["eftermiddagen"] = new(TokenKind.Afternoon, "eftermiddagen"),
        ["afternoon"] = new(TokenKind.Afternoon, "afternoon"),
        ["from"] = new(TokenKind.From, "från"),
        ["fran"] = new(TokenKind.From, "från"),
        ["till"] = new(TokenKind.To, "till"),
        ["tom"] = new(TokenKind.To, "t.o.m."),
        ["to"] = new(TokenKind.To, "to"),
        ["until"] = new(TokenKind.To, "until"),
        ["through"] = new(TokenKind.To, "through"),
        ["tillsvidare"] = new(TokenKind.Open, "tills vidare"),
        ["den"] = new(TokenKind.Filling, "den"),
        ["hela"] = new(TokenKind.Filling, "hela"),
        ["resten"] = new(TokenKind.Filling, "resten"),
        ["av"] = new(TokenKind.Filling, "av"),
        ["under"] = new(TokenKind.Filling, "under"),
        ["med"] = new(TokenKind.Filling, "med"),
        ["och"] = new(TokenKind.Filling, "och"),
        ["i"] = new(TokenKind.Filling, "i"),
        ["denna"] = new(TokenKind.Filling, "denna"),
        ["har"] = new(TokenKind.Filling, "här"),
        ["fram"] = new(TokenKind.Filling, "fram"),
        ["the"] = new(TokenKind.Filling, "the"),
        ["this"] = new(TokenKind.Filling, "this"),
    };

    private static readonly string[][] Weekdays =
    [
        ["mandag", "man", "monday"],
        ["tisdag", "tis", "tuesday"],
        ["onsdag", "ons", "wednesday"],
        ["torsdag", "tor", "tors", "thursday"],
        ["fredag", "fre", "friday"],
        ["lordag", "lor", "saturday"],
        ["sondag", "son", "sunday"],
    ];

    /// <summary>The words in order; <see langword="null"/> in place of one that belongs to no period.</summary>
    public static IReadOnlyList<(string Text, PeriodToken? Token)> Read(string text)
    {
        var joined = Together().Replace(Spelling.Fold(text), match => match.Value switch
        {
            var word when word.StartsWith("tills", StringComparison.Ordinal) || word.StartsWith("until", StringComparison.Ordinal) => " tillsvidare ",
            var word when word.StartsWith('f') => " from ",
            var word when word.StartsWith('t') => " tom ",
            var word => $" {word.Replace(" ", string.Empty, StringComparison.Ordinal)} ",
        });
        return [.. Parts().Matches(joined).Select(part => (part.Value, TokenOf(part)))];
    }

    private static PeriodToken? TokenOf(Match part)
    {
        var text = part.Value;
        int Number(string group) => int.Parse(part.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return part.Groups["iso"].Success ? new PeriodToken(TokenKind.Date, text) { Date = DateOf(Number("y"), Number("m"), Number("d")) }
            : part.Groups["dm"].Success ? new PeriodToken(TokenKind.DayMonth, text, Number("dd"), Number("mm"), part.Groups["yy"].Success ? YearOf(Number("yy")) : null)
            : part.Groups["week"].Success ? new PeriodToken(TokenKind.Week, text, Number("w"))
            : part.Groups["year"].Success ? new PeriodToken(TokenKind.Year, text, Number("year"))
            : part.Groups["number"].Success ? new PeriodToken(TokenKind.Number, text, Number("n"))
            : part.Groups["dash"].Success ? new PeriodToken(TokenKind.To, text)
            : Named(text);
    }

    private static PeriodToken? Named(string word) =>
        Known.GetValueOrDefault(word) is { } known ? known
        : Array.FindIndex(Weekdays, names => names.Contains(word) || names.Contains(WithoutEnding(word))) is >= 0 and var day ? new PeriodToken(TokenKind.Weekday, SwedishDates.FullWeekday((IsoDayOfWeek)(day + 1)), day + 1)
        : MonthOf(word) is { } month ? new PeriodToken(TokenKind.Month, word, month)
        : null;

    /// <summary>Fredagen, fredags.</summary>
    private static string WithoutEnding(string word) => word.EndsWith("dagen", StringComparison.Ordinal) ? word[..^2] : word;

    private static int? MonthOf(string word) => LongMonth().IsMatch(word) ? Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.Ordinal)) + 1 is > 0 and var month ? month : word == "may" ? 5 : 10 : null;

    private static int YearOf(int written) => written < 100 ? 2000 + written : written;

    internal static LocalDate? DateOf(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    [GeneratedRegex(@"\btills\s+vidare\b|\buntil\s+further\s+notice\b|\bt\.\s?v\.|\bfran\s+och\s+med\b|\bfr?\.?\s?o\.?\s?m\b\.?|\bfrom\b|\bfran\b|\btill\s+och\s+med\b|\bt\.?\s?o\.?\s?m\b\.?|\bi\s+dag\b|\bi\s+mor(?:go)?n\b|\bi\s+overmorgon\b", RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    [GeneratedRegex(
        @"(?<iso>(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d))|(?<dm>(?<dd>\d{1,2})/(?<mm>\d{1,2})(?:/(?<yy>\d{4}|\d{2}))?(?![\d/]))|(?<week>\b(?:v|vecka|veckorna|veckor|week|weeks|w)\.?\s?(?<w>\d{1,2})(?!\d))|(?<year>\b\d{4}\b)|(?<number>\b(?<n>\d{1,2})(?::?[ae])?\b)|(?<dash>[-‐‑–—−]+)|[^\s\d,;.\-‐‑–—−]+|\d\S*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex("^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex LongMonth();
}
