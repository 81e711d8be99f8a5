namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// A day that is no public holiday but that many employers give free or shorten. Which ones, and how much, is each employer's own choice (<see
/// cref="EveRule"/>).
/// </summary>
public enum Eve
{
    /// <summary>Trettondagsafton, 5 January.</summary>
    EpiphanyEve,

    /// <summary>Skärtorsdagen, the day before Good Friday.</summary>
    MaundyThursday,

    /// <summary>Påskafton, the day before Easter Sunday (a Saturday).</summary>
    EasterEve,

    /// <summary>Valborgsmässoafton, 30 April.</summary>
    WalpurgisEve,

    /// <summary>The Wednesday before Ascension Day.</summary>
    AscensionEve,

    /// <summary>Pingstafton, the day before Whit Sunday (a Saturday).</summary>
    WhitsunEve,

    /// <summary>5 June, the day before the National Day; from 2005.</summary>
    NationalDayEve,

    /// <summary>Midsommarafton, the Friday in 19–25 June.</summary>
    MidsummerEve,

    /// <summary>Allhelgonaafton, the Friday before All Saints' Day.</summary>
    AllSaintsEve,

    /// <summary>Julafton, 24 December.</summary>
    ChristmasEve,

    /// <summary>Nyårsafton, 31 December.</summary>
    NewYearsEve,
}
