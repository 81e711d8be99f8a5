using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// How the due instant is read on a clock: midnight is 24.00 of the date that ends then. It is 00.00 of the date that begins when nothing was waited for since:
/// it came in then, or the working time begins then.
/// </summary>
/// <param name="Date">The date that the due instant belongs to.</param>
/// <param name="Time">"16.30", "24.00".</param>
internal readonly record struct DueEnd(LocalDate Date, string Time)
{
    public static DueEnd Of(IReadOnlyList<DueReason> reasons)
    {
        var at = reasons.OfType<Due>().Last().At;
        var beginsThen = reasons.Any(reason => reason is Received received && received.At == at || reason is OutsideHours outside && outside.CountsFrom == at);
        return at.TimeOfDay == LocalTime.Midnight && !beginsThen ? new(at.Date.PlusDays(-1), "24.00") : new(at.Date, SwedishDates.Time(at.TimeOfDay));
    }
}
