using NodaTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>Reads periods as people write them on a phone: ”6/7-31/7”, ”v. 28”, ”6 juli till 31 juli”, ”i morgon”, ”idag em”, ”tills vidare”.</summary>
public static class PeriodReader
{
    /// <summary>A whole year's absence is written with its years.</summary>
    private const int LongestWithoutYear = 240;

    /// <summary>The words that belong to no period, such as a name, in order.</summary>
    /// <param name="text">What was written.</param>
    public static IReadOnlyList<string> Others(string text) => [.. PeriodWords.Read(text).Where(word => word.Token is null).Select(word => word.Text)];

    /// <summary>Reads a text. Where no year is written it is the next such date; a period that has begun is the rest of it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">Today, where it was written.</param>
    public static PeriodReading Read(string text, LocalDate today)
    {
        var words = PeriodWords.Read(text);
        if (words.FirstOrDefault(word => word.Token is null) is { Text: { } unknown })
        {
            return PeriodReading.Wrong(PeriodProblem.Unclear, unknown);
        }

        var tokens = words.Select(word => word.Token!).Where(token => token.Kind is not TokenKind.Filling).ToList();
        return tokens.Count == 0 ? PeriodReading.Wrong(PeriodProblem.Missing, string.Empty)
            : tokens.Exists(token => token.Kind is TokenKind.Open) ? ReadOpen(tokens, today)
            : Sides(tokens) switch
            {
                [var only] => ReadWhole(only, tokens, today),
                [[], var last] => ReadBetween([new PeriodToken(TokenKind.DaysAhead, string.Empty)], last, today),
                [var first, { Count: > 0 } last] => ReadBetween(first, last, today),
                _ => PeriodReading.Wrong(PeriodProblem.Unclear, text.Trim()),
            };
    }

    private static List<List<PeriodToken>> Sides(List<PeriodToken> tokens)
    {
        var sides = new List<List<PeriodToken>> { new() };
        foreach (var token in tokens.Where(token => token.Kind is not TokenKind.From))
        {
            if (token.Kind is TokenKind.To)
            {
                sides.Add([]);
            }
            else
            {
                sides[^1].Add(token);
            }
        }

        return sides;
    }

    private static PeriodReading ReadOpen(List<PeriodToken> tokens, LocalDate today)
    {
        var first = tokens.Where(token => token.Kind is not (TokenKind.Open or TokenKind.From or TokenKind.To)).ToList();
        if (first.Count == 0)
        {
            return PeriodReading.Of(new DayPeriod(today, null));
        }

        var (side, wrong) = PeriodSideReader.Read(first, [], today, today);
        return side is null ? wrong! : Checked(new DayPeriod(Clamped(side.First, null, today), null, side.FromNoon), side, side, today, Text(first));
    }

    private static PeriodReading ReadWhole(List<PeriodToken> tokens, List<PeriodToken> all, LocalDate today)
    {
        var (side, wrong) = PeriodSideReader.Read(tokens, [], today, today);
        return side is null ? wrong!
            : all.Exists(token => token.Kind is TokenKind.From) ? PeriodReading.Wrong(PeriodProblem.EndMissing, Text(tokens), side.First)
            : Checked(new DayPeriod(Clamped(side.First, side.Last, today), side.Last, side.FromNoon, side.ToNoon), side, side, today, Text(tokens));
    }

    private static PeriodReading ReadBetween(List<PeriodToken> first, List<PeriodToken> last, LocalDate today)
    {
        var (start, wrong) = PeriodSideReader.Read(first, last, today, today);
        if (start is null)
        {
            return wrong!;
        }

        start = Begun(start, first, last, today) ?? start;
        var (end, wrongEnd) = PeriodSideReader.Read(last, first, today, start.First);
        if (end is null)
        {
            return wrongEnd!;
        }

        // The year of the end is that of the start too: ”6 juli till 31 juli 2027”.
        if (end.HasYear && !start.HasYear && first.All(token => token.Kind is TokenKind.DayMonth or TokenKind.Number or TokenKind.Month or TokenKind.Week) && IsYear(last))
        {
            start = start with { First = start.First.PlusYears(end.Last.Year - start.First.Year), HasYear = true };
            start = start.First > end.Last ? start with { First = start.First.PlusYears(-1) } : start;
        }

        var text = $"{Text(first)}–{Text(last)}";
        return end.Last < start.First || (!(start.HasYear && end.HasYear) && Period.DaysBetween(start.First, end.Last) > LongestWithoutYear)
                || (end.Last == start.First && start.FromNoon && end.ToNoon)
            ? PeriodReading.Wrong(PeriodProblem.EndBeforeStart, text)
            : Checked(new DayPeriod(Clamped(start.First, end.Last, today), end.Last, start.FromNoon, end.ToNoon), start, end, today, text);
    }

    /// <summary>The start as one that has been, when the end is still to come: ”1/7-31/7” written on the tenth.</summary>
    private static PeriodSide? Begun(PeriodSide start, List<PeriodToken> first, List<PeriodToken> last, LocalDate today)
    {
        if (start.HasYear || start.First <= today || YearRule.Last(start.First.Day, start.First.Month, today) is not { } before)
        {
            return null;
        }

        var (end, _) = PeriodSideReader.Read(last, first, today, before);
        return end is { HasYear: false } && end.Last >= today && Period.DaysBetween(before, end.Last) <= LongestWithoutYear ? start with { First = before } : null;
    }

    private static PeriodReading Checked(DayPeriod period, PeriodSide start, PeriodSide end, LocalDate today, string text)
    {
        if (period.Last < today || period.First < today)
        {
            return PeriodReading.Wrong(PeriodProblem.Past, text, period.Last ?? period.First);
        }

        // ”5/11” on the sixteenth of November is hardly next year's.
        return !start.HasYear && !end.HasYear && Period.DaysBetween(today, period.First) > 366 - YearRule.RecentDays
            ? PeriodReading.Wrong(PeriodProblem.Past, text, period.First.PlusYears(-1), period.First)
            : PeriodReading.Of(period);
    }

    /// <summary>What has begun goes on from today.</summary>
    private static LocalDate Clamped(LocalDate first, LocalDate? last, LocalDate today) => first < today && (last is null || last >= today) ? today : first;

    private static bool IsYear(List<PeriodToken> tokens) => tokens.Exists(token => token.Kind is TokenKind.Year || token.Year is not null);

    private static string Text(IEnumerable<PeriodToken> tokens) => string.Join(' ', tokens.Select(token => token.Text));
}
