namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// A Swedish public holiday with a name of its own, by lag (1989:253) om allmänna helgdagar. The law also makes every Sunday one; those are
/// weekends here.
/// </summary>
public enum Holiday
{
    /// <summary>1 January.</summary>
    NewYearsDay,

    /// <summary>6 January.</summary>
    Epiphany,

    /// <summary>The Friday before Easter Sunday.</summary>
    GoodFriday,

    /// <summary>The Sunday after the first ecclesiastical full moon on or after 21 March.</summary>
    EasterSunday,

    /// <summary>The day after Easter Sunday.</summary>
    EasterMonday,

    /// <summary>1 May.</summary>
    MayDay,

    /// <summary>The sixth Thursday after Easter Sunday.</summary>
    AscensionDay,

    /// <summary>The seventh Sunday after Easter Sunday.</summary>
    WhitSunday,

    /// <summary>The day after Whit Sunday; a public holiday until 2004 (removed by 2004:1320).</summary>
    WhitMonday,

    /// <summary>6 June; a public holiday from 2005 (added by 2004:1320).</summary>
    NationalDay,

    /// <summary>The Saturday in 20–26 June.</summary>
    MidsummerDay,

    /// <summary>The Saturday in 31 October–6 November.</summary>
    AllSaintsDay,

    /// <summary>25 December.</summary>
    ChristmasDay,

    /// <summary>26 December.</summary>
    BoxingDay,
}
