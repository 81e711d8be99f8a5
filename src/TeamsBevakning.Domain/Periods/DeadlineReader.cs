using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Periods;

/// <summary>A deadline as somebody wrote it: the instant, or what is wrong with it.</summary>
/// <param name="At">The instant; null when something is wrong.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
/// <param name="Period">What could not be read as a day; null when it could.</param>
public sealed record DeadlineReading(Instant? At, InputProblem? Problem, PeriodReading? Period = null);

/// <summary>Reads a deadline as people write it on a phone: ”27/11”, ”fredag”, ”i morgon kl 15”, ”v. 48”.</summary>
public static partial class DeadlineReader
{
    /// <summary>
    /// The closing of that day, of the last working day of a week, or the time that is written beside it. A day on which nobody works is told, unless a time stands beside it.
    /// </summary>
    /// <param name="text">What was written; null for nothing.</param>
    /// <param name="at">The present.</param>
    /// <param name="calendar">When the unit works.</param>
    public static DeadlineReading Read(string? text, Instant at, WorkCalendar calendar)
    {
        var written = Clock().Match(text ?? string.Empty);
        if (written.Success && TimeOf(written) is null)
        {
            return new(null, InputProblem.DateUnclear);
        }

        var day = written.Success ? text!.Remove(written.Index, written.Length) : text ?? string.Empty;
        if (PeriodReader.Read(day, calendar.LocalOf(at).Date) is not { Period: { Last: { } last } period } reading)
        {
            return new(null, string.IsNullOrWhiteSpace(day) ? InputProblem.DateMissing : InputProblem.DateUnclear, PeriodReader.Read(day, calendar.LocalOf(at).Date));
        }

        if (written.Success)
        {
            return new(calendar.InstantOf(last, TimeOf(written)!.Value), null);
        }

        if (period.ToNoon)
        {
            return new(Absences.HalfDay.Of(last, calendar), null);
        }

        // Of a week, or of several days, the last that is worked.
        while (last > period.First && !calendar.IsWorkingDay(last))
        {
            last = last.PlusDays(-1);
        }

        return calendar.ClosingOf(last) is { } closing ? new(closing, null) : new(null, InputProblem.DateNotWorked);
    }

    private static LocalTime? TimeOf(Match written)
    {
        var hour = int.Parse(written.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute = written.Groups["minute"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    [GeneratedRegex(@"[\s,]+(?:kl\.?\s*(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?|(?<hour>\d{1,2}):(?<minute>\d{2}))\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
