using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Amounts of time as Swedes say them. Seconds are left out, never rounded up.</summary>
public static class SwedishAmounts
{
    /// <summary>"4 arbetstimmar", "30 minuter arbetstid"; null for nothing.</summary>
    public static string? WorkingTime(Duration amount) => amount == Duration.FromHours(1) ? "1 arbetstimme"
        : amount > Duration.Zero && amount.TotalHours % 1 == 0 ? $"{amount.TotalHours} arbetstimmar"
        : ClockTime(amount) is { } time ? $"{time} arbetstid"
        : null;

    /// <summary>"24 timmar", "1 timme och 30 minuter"; null for nothing.</summary>
    public static string? ClockTime(Duration amount)
    {
        var minutes = (long)amount.TotalMinutes;
        var (hours, rest) = (minutes / 60, minutes % 60);
        return (hours, rest) switch
        {
            (0, 0) => amount > Duration.Zero ? "mindre än 1 minut" : null,
            (0, _) => Count(rest, "minut", "minuter"),
            (_, 0) => Count(hours, "timme", "timmar"),
            _ => $"{Count(hours, "timme", "timmar")} och {Count(rest, "minut", "minuter")}",
        };
    }

    /// <summary>"1 vecka", "10 dagar", "1 dag och 12 timmar"; null for nothing.</summary>
    public static string? CalendarTime(int days, Duration time)
    {
        var whole = days == 0 ? null : days % 7 == 0 ? Count(days / 7, "vecka", "veckor") : Count(days, "dag", "dagar");
        var rest = ClockTime(time);
        return whole is null ? rest : rest is null ? whole : $"{whole} och {rest}";
    }

    /// <summary>How the clock is set: "fram 1 timme", "tillbaka 30 minuter".</summary>
    public static string Moved(Duration by) => by < Duration.Zero ? $"tillbaka {ClockTime(-by)}" : $"fram {ClockTime(by)}";

    private static string Count(long number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
