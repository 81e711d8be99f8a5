using NodaTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>One side of a period, or all of it: some days in a row.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="HasYear">Whether the year was written, or the day is told by today.</param>
internal sealed record PeriodSide(LocalDate First, LocalDate Last, bool HasYear)
{
    /// <summary>Whether only its afternoon counts.</summary>
    public bool FromNoon { get; init; }

    /// <summary>Whether only its morning counts.</summary>
    public bool ToNoon { get; init; }
}

/// <summary>Reads one side of a period.</summary>
internal static class PeriodSideReader
{
    /// <summary>The side, or what is wrong with it.</summary>
    /// <param name="tokens">Its words, without those that only fill.</param>
    /// <param name="other">The other side's words, from which a number takes its month or its week.</param>
    /// <param name="today">Today.</param>
    /// <param name="from">The first day it may be: today, or the first of the period.</param>
    public static (PeriodSide? Side, PeriodReading? Wrong) Read(IReadOnlyList<PeriodToken> tokens, IReadOnlyList<PeriodToken> other, LocalDate today, LocalDate from)
    {
        var text = string.Join(' ', tokens.Select(token => token.Text));
        var halves = tokens.Where(token => token.Kind is TokenKind.Morning or TokenKind.Afternoon).ToList();
        var rest = tokens.Where(token => token.Kind is not (TokenKind.Morning or TokenKind.Afternoon)).ToList();
        var (side, wrong) = halves.Count > 1 ? (null, Unclear(text)) : rest.Count == 0 && halves.Count == 1 ? Days(today, today, true) : Of(rest, other, today, from, text);
        return side is null ? (null, wrong)
            : halves.Count == 1 && side.First != side.Last ? (null, Unclear(text))
            : (side with { FromNoon = halves is [{ Kind: TokenKind.Afternoon }], ToNoon = halves is [{ Kind: TokenKind.Morning }] }, null);
    }

    private static (PeriodSide?, PeriodReading?) Of(List<PeriodToken> tokens, IReadOnlyList<PeriodToken> other, LocalDate today, LocalDate from, string text) => tokens switch
    {
        [{ Kind: TokenKind.Date } date] => date.Date is { } day ? Days(day, day, true) : (null, PeriodReading.Wrong(PeriodProblem.NoSuchDay, text)),
        [{ Kind: TokenKind.DayMonth } day] => DayOf(day.First, day.Second, day.Year, from, text),
        [{ Kind: TokenKind.DayMonth, Year: null } day, { Kind: TokenKind.Year } year] => DayOf(day.First, day.Second, year.First, from, text),
        [{ Kind: TokenKind.Number } day, { Kind: TokenKind.Month } month] => DayOf(day.First, month.First, null, from, text),
        [{ Kind: TokenKind.Number } day, { Kind: TokenKind.Month } month, { Kind: TokenKind.Year } year] => DayOf(day.First, month.First, year.First, from, text),
        [{ Kind: TokenKind.Weekday }, .. var date] when date is [{ Kind: TokenKind.Number or TokenKind.DayMonth or TokenKind.Date }, ..] => Of(date, other, today, from, text),
        // Christmas, in Swedish, as likely as the month.
        [{ Kind: TokenKind.Month, Text: "jul" }] when other.Count == 0 => (null, Unclear(text)),
        [{ Kind: TokenKind.Month } month] => MonthOf(month.First, null, today),
        [{ Kind: TokenKind.Month } month, { Kind: TokenKind.Year } year] => MonthOf(month.First, year.First, today),
        [{ Kind: TokenKind.Week } week] => WeekOf(week.First, null, from, text),
        [{ Kind: TokenKind.Week } week, { Kind: TokenKind.Year } year] => WeekOf(week.First, year.First, from, text),
        [{ Kind: TokenKind.Number } number] => NumberOf(number.First, other, from, text),
        [{ Kind: TokenKind.DaysAhead } ahead] => Days(today.PlusDays(ahead.First), today.PlusDays(ahead.First), true),
        [{ Kind: TokenKind.Weekday } day] => Weekday(day.First, from, orSame: true),
        [{ Kind: TokenKind.On }, { Kind: TokenKind.Weekday } day] => Weekday(day.First, from, orSame: from != today),
        [{ Kind: TokenKind.Next }, { Kind: TokenKind.Weekday } day] => NextWeekday(day.First, today, text),
        [{ Kind: TokenKind.ThisWeek }] => Days(today, Sunday(today), true),
        [{ Kind: TokenKind.Next }, { Kind: TokenKind.ThisWeek }] => Days(Sunday(today).PlusDays(1), Sunday(today).PlusDays(7), true),
        [{ Kind: TokenKind.ThisMonth }] => Days(today, today.With(DateAdjusters.EndOfMonth), true),
        [{ Kind: TokenKind.Next }, { Kind: TokenKind.ThisMonth }] => Days(today.With(DateAdjusters.StartOfMonth).PlusMonths(1), today.With(DateAdjusters.StartOfMonth).PlusMonths(1).With(DateAdjusters.EndOfMonth), true),
        _ => (null, Unclear(text)),
    };

    private static (PeriodSide?, PeriodReading?) Days(LocalDate first, LocalDate last, bool hasYear) => (new PeriodSide(first, last, hasYear), null);

    private static PeriodReading Unclear(string text) => PeriodReading.Wrong(PeriodProblem.Unclear, text);

    private static (PeriodSide?, PeriodReading?) DayOf(int day, int month, int? year, LocalDate from, string text)
    {
        if (month is < 1 or > 12)
        {
            return (null, PeriodReading.Wrong(PeriodProblem.NoSuchDay, text));
        }

        var date = year is { } written ? PeriodWords.DateOf(written, month, day) : YearRule.Next(day, month, from);
        var last = PeriodWords.DateOf(year ?? from.Year, month, 1)?.With(DateAdjusters.EndOfMonth);
        return date is { } found ? Days(found, found, year is not null) : (null, PeriodReading.Wrong(PeriodProblem.NoSuchDay, text, last is { } near ? [near] : []));
    }

    private static (PeriodSide?, PeriodReading?) MonthOf(int month, int? year, LocalDate today)
    {
        var first = new LocalDate(year ?? (month < today.Month ? today.Year + 1 : today.Year), month, 1);
        return Days(first, first.With(DateAdjusters.EndOfMonth), year is not null);
    }

    private static (PeriodSide?, PeriodReading?) WeekOf(int number, int? year, LocalDate from, string text) =>
        (year is { } written ? YearRule.MondayOf(written, number) : YearRule.NextWeek(number, from)) is { } monday
            ? Days(monday, monday.PlusDays(6), year is not null)
            : (null, PeriodReading.Wrong(PeriodProblem.NoSuchDay, text));

    /// <summary>A number alone is a day of the other side's month, or a week when the other side is one.</summary>
    private static (PeriodSide?, PeriodReading?) NumberOf(int number, IReadOnlyList<PeriodToken> other, LocalDate from, string text) =>
        other.FirstOrDefault(token => token.Kind is TokenKind.Week) is not null ? WeekOf(number, null, from, text)
        : other.FirstOrDefault(token => token.Kind is TokenKind.DayMonth) is { } day ? DayOf(number, day.Second, day.Year, from, text)
        : other.FirstOrDefault(token => token.Kind is TokenKind.Month) is { } month ? DayOf(number, month.First, other.FirstOrDefault(token => token.Kind is TokenKind.Year)?.First, from, text)
        : (null, PeriodReading.Wrong(PeriodProblem.MonthMissing, text));

    private static (PeriodSide?, PeriodReading?) Weekday(int day, LocalDate from, bool orSame)
    {
        var date = orSame && (int)from.DayOfWeek == day ? from : from.Next((IsoDayOfWeek)day);
        return Days(date, date, true);
    }

    /// <summary>”Nästa fredag” is this week's to some and next week's to others, unless this week's is over.</summary>
    private static (PeriodSide?, PeriodReading?) NextWeekday(int day, LocalDate today, string text)
    {
        var later = Sunday(today).PlusDays(day);
        return (int)today.DayOfWeek >= day ? Days(later, later, true) : (null, PeriodReading.Wrong(PeriodProblem.Ambiguous, text, today.Next((IsoDayOfWeek)day), later));
    }

    private static LocalDate Sunday(LocalDate today) => today.PlusDays(7 - (int)today.DayOfWeek);
}
