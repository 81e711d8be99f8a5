using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>The dates and Swedish names of the eves, for the same years as <see cref="SwedishHolidays"/>.</summary>
public static class SwedishEves
{
    /// <summary>
    /// Which eve the date is, or null. Where two fall on one date (30 April 2008 was also the day before Ascension, 5 June 2049 is also Whitsun Eve)
    /// the one with the fixed date is given; <see cref="Is"/> answers for both.
    /// </summary>
    public static Eve? On(LocalDate date)
    {
        var daysAfterEaster = SwedishHolidays.DaysAfterEaster(date);
        return Fixed(date) ?? BoundToEaster(daysAfterEaster) ?? BoundToFriday(date);
    }

    /// <summary>Whether the date is the eve, also when it is another one as well.</summary>
    public static bool Is(Eve eve, LocalDate date) => On(date) is { } first && (first == eve || BoundToEaster(SwedishHolidays.DaysAfterEaster(date)) == eve);

    /// <summary>The weekday that the eve always falls on; null when it moves through the week.</summary>
    public static IsoDayOfWeek? WeekdayOf(Eve eve) => eve switch
    {
        Eve.AscensionEve => IsoDayOfWeek.Wednesday,
        Eve.MaundyThursday => IsoDayOfWeek.Thursday,
        Eve.MidsummerEve or Eve.AllSaintsEve => IsoDayOfWeek.Friday,
        Eve.EasterEve or Eve.WhitsunEve => IsoDayOfWeek.Saturday,
        Eve.EpiphanyEve or Eve.WalpurgisEve or Eve.NationalDayEve or Eve.ChristmasEve or Eve.NewYearsEve => null,
        _ => throw new ArgumentOutOfRangeException(nameof(eve), eve, "No such eve."),
    };

    /// <summary>The eve's Swedish name as it stands in a sentence ("julafton").</summary>
    public static string NameOf(Eve eve) => eve switch
    {
        Eve.EpiphanyEve => "trettondagsafton",
        Eve.MaundyThursday => "skärtorsdagen",
        Eve.EasterEve => "påskafton",
        Eve.WalpurgisEve => "valborgsmässoafton",
        Eve.AscensionEve => "dagen före Kristi himmelsfärdsdag",
        Eve.WhitsunEve => "pingstafton",
        Eve.NationalDayEve => "dagen före nationaldagen",
        Eve.MidsummerEve => "midsommarafton",
        Eve.AllSaintsEve => "allhelgonaafton",
        Eve.ChristmasEve => "julafton",
        Eve.NewYearsEve => "nyårsafton",
        _ => throw new ArgumentOutOfRangeException(nameof(eve), eve, "No such eve."),
    };

    private static Eve? Fixed(LocalDate date) => (date.Month, date.Day) switch
    {
        (1, 5) => Eve.EpiphanyEve,
        (4, 30) => Eve.WalpurgisEve,
        (6, 5) when date.Year >= 2005 => Eve.NationalDayEve,
        (12, 24) => Eve.ChristmasEve,
        (12, 31) => Eve.NewYearsEve,
        _ => null,
    };

    private static Eve? BoundToEaster(int daysAfterEaster) => daysAfterEaster switch
    {
        -3 => Eve.MaundyThursday,
        -1 => Eve.EasterEve,
        38 => Eve.AscensionEve,
        48 => Eve.WhitsunEve,
        _ => null,
    };

    private static Eve? BoundToFriday(LocalDate date) => (date.DayOfWeek, date.Month, date.Day) switch
    {
        (IsoDayOfWeek.Friday, 6, >= 19 and <= 25) => Eve.MidsummerEve,
        (IsoDayOfWeek.Friday, 10, >= 30) or (IsoDayOfWeek.Friday, 11, <= 5) => Eve.AllSaintsEve,
        _ => null,
    };
}
