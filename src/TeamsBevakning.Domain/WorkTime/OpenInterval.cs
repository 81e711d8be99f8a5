using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Local opening hours within one date, half-open: open at <see cref="Opens"/>, no longer open at <see cref="Closes"/>.
/// A closing at midnight is the end of the date (24.00), so 00.00–00.00 is the whole date. A night shift is two intervals: 22.00–24.00, and
/// 00.00–06.00 on the next date.
/// </summary>
/// <param name="Opens">The first local time that is open.</param>
/// <param name="Closes">The first local time after <paramref name="Opens"/> that is closed; midnight means 24.00.</param>
public readonly record struct OpenInterval(LocalTime Opens, LocalTime Closes)
{
    /// <summary>Whether the interval is open until the end of its date.</summary>
    public bool ClosesAtMidnight => Closes == LocalTime.Midnight;

    /// <summary>The interval as Swedes write it: "08.00–16.30", "22.00–24.00".</summary>
    public override string ToString() => $"{Opens:HH'.'mm}–{(ClosesAtMidnight ? "24.00" : $"{Closes:HH'.'mm}")}";

    /// <summary>Whether the closing comes after the opening.</summary>
    internal bool IsForward => ClosesAtMidnight || Closes > Opens;

    /// <summary>The same interval, open no longer than to the given time; null when nothing remains.</summary>
    internal OpenInterval? CutAt(LocalTime closesAt) =>
        closesAt <= Opens ? null : ClosesAtMidnight || Closes > closesAt ? this with { Closes = closesAt } : this;
}
