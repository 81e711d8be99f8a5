using NodaTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>Some days, whole or half, as somebody wrote them.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, itself counted; null for until further notice.</param>
/// <param name="FromNoon">Whether only the afternoon of the first day counts.</param>
/// <param name="ToNoon">Whether only the morning of the last day counts.</param>
public sealed record DayPeriod(LocalDate First, LocalDate? Last, bool FromNoon = false, bool ToNoon = false);

/// <summary>What is wrong with a period as it was written.</summary>
public enum PeriodProblem
{
    /// <summary>Nothing was written.</summary>
    Missing,

    /// <summary>A word is not understood.</summary>
    Unclear,

    /// <summary>There is no such day or week: 31/6, v. 53 of most years.</summary>
    NoSuchDay,

    /// <summary>The end comes before the start.</summary>
    EndBeforeStart,

    /// <summary>It is past.</summary>
    Past,

    /// <summary>A day without its month.</summary>
    MonthMissing,

    /// <summary>It may be one of two days.</summary>
    Ambiguous,

    /// <summary>It begins, but does not say when it ends.</summary>
    EndMissing,
}

/// <summary>What a text says of a period: the period, or what is wrong with it.</summary>
/// <param name="Period">The period; null when something is wrong.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
/// <param name="Written">What it is about, as it was written.</param>
/// <param name="Near">Dates that would be right, or that the problem is about.</param>
public sealed record PeriodReading(DayPeriod? Period, PeriodProblem? Problem, string Written, IReadOnlyList<LocalDate> Near)
{
    internal static PeriodReading Of(DayPeriod period) => new(period, null, string.Empty, []);

    internal static PeriodReading Wrong(PeriodProblem problem, string written, params IReadOnlyList<LocalDate> near) => new(null, problem, written, near);
}
