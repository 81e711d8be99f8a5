using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Simulation;

/// <summary>How much is written on which day and at which hour in Sweden: more on weekdays and by day and evening, peaks before holidays and on storm days.</summary>
internal sealed class Rhythm
{
    private static readonly int[] Weekdays = [0, 115, 110, 110, 105, 95, 62, 74];

    private static readonly int[] Months = [0, 100, 95, 98, 96, 105, 98, 68, 90, 104, 102, 108, 104];

    private static readonly int[] Hours = Draws.Sums([6, 3, 2, 1, 2, 6, 18, 38, 52, 58, 60, 62, 66, 58, 55, 56, 60, 64, 70, 82, 90, 78, 48, 20]);

    private readonly Draws draws;
    private readonly LocalDate from;
    private readonly int[] days;
    private readonly bool[] storms;
    private readonly bool[] beforeHolidays;

    public Rhythm(Draws draws, LocalDate from, LocalDate to)
    {
        (this.draws, this.from) = (draws, from);
        var dates = Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays).ToList();
        var strengths = dates.Select(StrengthOfStorm).ToList();
        storms = [.. strengths.Select(strength => strength > 100)];
        beforeHolidays = [.. dates.Select(IsBeforeHoliday)];
        days = Draws.Sums(dates.Select((date, i) => WeightOf(date, beforeHolidays[i]) * strengths[i] / 100));
    }

    /// <summary>When the comment of that number is written.</summary>
    public LocalDateTime TimeOf(int number)
    {
        var date = from.PlusDays(draws.Weighed(days, Chance.Day, number));
        var hour = draws.Weighed(Hours, Chance.Hour, number);
        return date.At(new LocalTime(hour, 0).PlusSeconds(draws.Below(3_600, Chance.Second, number)));
    }

    public bool IsStorm(LocalDate date) => storms[Period.DaysBetween(from, date)];

    public bool IsHolidayTalk(LocalDate date) => beforeHolidays[Period.DaysBetween(from, date)];

    private static int WeightOf(LocalDate date, bool beforeHoliday) =>
        Weekdays[(int)date.DayOfWeek] * Months[date.Month] / 100 * (beforeHoliday ? 150 : SwedishHolidays.On(date) is not null ? 70 : 100);

    /// <summary>Within the three days before a named public holiday people ask what is open.</summary>
    private static bool IsBeforeHoliday(LocalDate date) =>
        SwedishHolidays.On(date) is null && Enumerable.Range(1, 3).Select(date.PlusDays).Any(next => next.Year <= SwedishHolidays.LastYear && SwedishHolidays.On(next) is not null);

    /// <summary>In percent of an ordinary day. A storm begins on some days of the year, most of them from October to March, and is talked of for a day after.</summary>
    private int StrengthOfStorm(LocalDate date)
    {
        var today = Begins(date) ? draws.Of(Delays.Storm, Chance.StormStrength, NumberOf(date)) : 100;
        var yesterday = Begins(date.PlusDays(-1)) ? 100 + ((draws.Of(Delays.Storm, Chance.StormStrength, NumberOf(date.PlusDays(-1))) - 100) / 2) : 100;
        return Math.Max(today, yesterday);
    }

    private bool Begins(LocalDate date) => draws.Happens(date.Month is >= 10 or <= 3 ? 25 : 5, Chance.StormDay, NumberOf(date));

    private static int NumberOf(LocalDate date) => (date.Year * 400) + date.DayOfYear;
}
