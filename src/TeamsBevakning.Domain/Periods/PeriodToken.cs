using NodaTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>What a word of a period is.</summary>
internal enum TokenKind
{
    /// <summary>2026-07-06.</summary>
    Date,

    /// <summary>6/7, or 6/7/2026.</summary>
    DayMonth,

    /// <summary>v28.</summary>
    Week,

    /// <summary>28.</summary>
    Number,

    /// <summary>2026.</summary>
    Year,

    /// <summary>Juli.</summary>
    Month,

    /// <summary>Fredag.</summary>
    Weekday,

    /// <summary>So many days from today: idag, i morgon.</summary>
    DaysAhead,

    /// <summary>Vecka, without a number.</summary>
    ThisWeek,

    /// <summary>Månad, without a name.</summary>
    ThisMonth,

    /// <summary>Nästa.</summary>
    Next,

    /// <summary>På, before a weekday.</summary>
    On,

    /// <summary>Förmiddag.</summary>
    Morning,

    /// <summary>Eftermiddag.</summary>
    Afternoon,

    /// <summary>Från, which asks for an end.</summary>
    From,

    /// <summary>Till, or a dash.</summary>
    To,

    /// <summary>Tills vidare.</summary>
    Open,

    /// <summary>A word that only makes a sentence of it.</summary>
    Filling,
}

/// <summary>A word of a period.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it was written.</param>
/// <param name="First">Its number: day, week, month, weekday, days ahead, year.</param>
/// <param name="Second">The month of a <see cref="TokenKind.DayMonth"/>.</param>
/// <param name="Year">The year it names; null for none.</param>
internal sealed record PeriodToken(TokenKind Kind, string Text, int First = 0, int Second = 0, int? Year = null)
{
    /// <summary>The date of a <see cref="TokenKind.Date"/>; null when there is no such day.</summary>
    public LocalDate? Date { get; init; }
}
