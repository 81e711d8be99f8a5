using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Swedish public holidays, computed by the rules of lag (1989:253) om allmänna helgdagar as amended by 2004:1320, for <see cref="FirstYear"/>–<see
/// cref="LastYear"/>.
/// A date outside those years is refused with an <see cref="ArgumentOutOfRangeException"/>: earlier years had other rules.
/// </summary>
public static class SwedishHolidays
{
    /// <summary>The first year the law's rules hold for.</summary>
    public const int FirstYear = 1990;

    /// <summary>The last year that is computed.</summary>
    public const int LastYear = 2200;

    /// <summary>The day of the year of each Easter Sunday, from the first year.</summary>
    private static readonly int[] EasterDays = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => EasterSundayOf(year).DayOfYear)];

    /// <summary>
    /// Which named public holiday the date is, or null. Where two fall on one date (1 May 2008 was also Ascension Day) the one with the fixed date
    /// is given.
    /// </summary>
    public static Holiday? On(LocalDate date)
    {
        var daysAfterEaster = DaysAfterEaster(date);
        return Fixed(date) ?? BoundToEaster(daysAfterEaster, date.Year) ?? BoundToSaturday(date);
    }

    /// <summary>Which named public holiday the next date is, or null; also for the last date that is computed.</summary>
    internal static Holiday? After(LocalDate date) => date is { Month: 12, Day: 31 } ? Holiday.NewYearsDay : On(date.PlusDays(1));

    /// <summary>The holiday's Swedish name as it stands in a sentence ("långfredagen"), or null when the date is no named public holiday.</summary>
    public static string? NameOf(LocalDate date) => On(date) is { } holiday ? NameOf(holiday) : null;

    /// <summary>The holiday's Swedish name as it stands in a sentence, in lower case unless it is a proper name.</summary>
    public static string NameOf(Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "nyårsdagen",
        Holiday.Epiphany => "trettondedag jul",
        Holiday.GoodFriday => "långfredagen",
        Holiday.EasterSunday => "påskdagen",
        Holiday.EasterMonday => "annandag påsk",
        Holiday.MayDay => "första maj",
        Holiday.AscensionDay => "Kristi himmelsfärdsdag",
        Holiday.WhitSunday => "pingstdagen",
        Holiday.WhitMonday => "annandag pingst",
        Holiday.NationalDay => "nationaldagen",
        Holiday.MidsummerDay => "midsommardagen",
        Holiday.AllSaintsDay => "alla helgons dag",
        Holiday.ChristmasDay => "juldagen",
        Holiday.BoxingDay => "annandag jul",
        _ => throw new ArgumentOutOfRangeException(nameof(holiday), holiday, "No such holiday."),
    };

    /// <summary>Easter Sunday of a year, by the Gregorian reckoning (Meeus, Jones and Butcher).</summary>
    public static LocalDate EasterSundayOf(int year)
    {
        ThrowUnlessComputed(year);
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Days from the year's Easter Sunday to the date; negative before it.</summary>
    internal static int DaysAfterEaster(LocalDate date)
    {
        ThrowUnlessComputed(date.Year);
        return date.DayOfYear - EasterDays[date.Year - FirstYear];
    }

    internal static void ThrowUnlessComputed(int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            throw OutsideYears(nameof(year), year);
        }
    }

    internal static ArgumentOutOfRangeException OutsideYears(string name, object value) => new(name, value,
        $"Swedish public holidays are computed for {FirstYear}–{LastYear}, by lag (1989:253) om allmänna helgdagar; give times that begin and end in those years.");

    private static Holiday? Fixed(LocalDate date) => (date.Month, date.Day) switch
    {
        (1, 1) => Holiday.NewYearsDay,
        (1, 6) => Holiday.Epiphany,
        (5, 1) => Holiday.MayDay,
        (6, 6) when date.Year >= 2005 => Holiday.NationalDay,
        (12, 25) => Holiday.ChristmasDay,
        (12, 26) => Holiday.BoxingDay,
        _ => null,
    };

    private static Holiday? BoundToEaster(int daysAfterEaster, int year) => daysAfterEaster switch
    {
        -2 => Holiday.GoodFriday,
        0 => Holiday.EasterSunday,
        1 => Holiday.EasterMonday,
        39 => Holiday.AscensionDay,
        49 => Holiday.WhitSunday,
        50 when year <= 2004 => Holiday.WhitMonday,
        _ => null,
    };

    private static Holiday? BoundToSaturday(LocalDate date) => (date.DayOfWeek, date.Month, date.Day) switch
    {
        (IsoDayOfWeek.Saturday, 6, >= 20 and <= 26) => Holiday.MidsummerDay,
        (IsoDayOfWeek.Saturday, 10, 31) or (IsoDayOfWeek.Saturday, 11, <= 6) => Holiday.AllSaintsDay,
        _ => null,
    };
}
