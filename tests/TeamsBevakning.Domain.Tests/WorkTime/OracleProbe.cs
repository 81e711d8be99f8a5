using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>One start and one rule, asked of the calculator and of the oracle.</summary>
/// <param name="Kind">Which rule, 0–<see cref="Kinds"/>.</param>
/// <param name="Start">Minutes since 1970 UTC.</param>
/// <param name="Days">An amount of days, 0–15.</param>
/// <param name="Share">An amount of time, in thousandths of the most.</param>
/// <param name="Choice">Which of a rule's variants.</param>
internal sealed record OracleProbe(int Kind, long Start, int Days, int Share, int Choice)
{
    private const int Kinds = 7;

    private static readonly (int Month, int Day)[][] Yearly = [[(6, 30), (12, 31)], [(3, 28), (4, 3), (12, 24), (1, 1)], [(10, 25)]];

    public static Gen<OracleProbe> Any { get; } =
        from kind in Gen.Choose(0, Kinds - 1)
        from start in WorkAsk.Starts
        from days in Gen.Choose(0, 15)
        from share in Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, 60), Gen.Constant(0), Gen.Constant(1000))
        from choice in Gen.Choose(0, 8)
        select new OracleProbe(kind, start, days, share, choice);

    private int TimeOfDay => Share * 1439 / 1000;

    private int ClockMinutes => Even(Days * 1440 * Share / 1000);

    /// <summary>The due instant as the oracle has it, in minutes since 1970 UTC.</summary>
    public long Slowly(WorkCase each, MinuteOracle oracle) => Kind switch
    {
        0 => oracle.DueAfterDays(Start, Days),
        1 => oracle.DueAfterOpenMinutes(Start, Even(each.Minutes(Share))),
        2 => oracle.DueAfterWorkingDayMinutes(Start, ClockMinutes),
        3 => MinuteOracle.DueAfterCalendarTime(Start, Days, ClockMinutes),
        4 => oracle.NextDaily(Start, TimeOfDay == 0 ? 1440 : TimeOfDay, Choice % 2 == 0),
        5 => oracle.NextWeekly(Start, Choice % 2 == 0),
        _ => oracle.NextYearly(Start, Yearly[Choice / 3], (Choice % 3) - 1),
    };

    /// <summary>The due instant as the calculator has it.</summary>
    public Instant Calculated(WorkCase each, WorkCalendar calendar) => Kind switch
    {
        0 => Due(new WithinWorkingDays(Days), calendar),
        1 => Due(new WorkingTime(Duration.FromMinutes(Even(each.Minutes(Share)))), calendar),
        2 => Due(new ClockHoursOnWorkingDays(Duration.FromMinutes(ClockMinutes)), calendar),
        3 => Due(new CalendarTime(Days, Duration.FromMinutes(ClockMinutes)), calendar),
        4 => Next(new DailyBefore(LocalTime.FromMinutesSinceMidnight(TimeOfDay), Choice % 2 == 0 ? LookDays.WorkingDays : LookDays.EveryDay), calendar),
        5 => Next(new OncePerWeek(Choice % 2 == 0 ? WeeklyDue.LastClosing : WeeklyDue.Sunday), calendar),
        _ => Next(
            new YearlyDates(
                Yearly[Choice / 3].Select(date => new AnnualDate(date.Month, date.Day)), Days,
                (Choice % 3) switch { 0 => OnFreeDay.PreviousWorkingDay, 1 => OnFreeDay.Stay, _ => OnFreeDay.NextWorkingDay }),
            calendar),
    };

    /// <summary>Every third amount in whole half hours, so that it often runs out exactly at an edge.</summary>
    private int Even(int minutes) => Choice % 3 == 0 ? minutes / 30 * 30 : minutes;

    private Instant Due(TargetRule rule, WorkCalendar calendar) => rule.DueFrom(Instant.FromUnixTimeSeconds(Start * 60), calendar).At;

    private Instant Next(OccasionRule rule, WorkCalendar calendar) => rule.NextAfter(Instant.FromUnixTimeSeconds(Start * 60), calendar).Due.At;
}
