using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>The first and the last of the years that are computed: an answer inside them, or a refusal that names them.</summary>
public sealed class YearEdgeTests
{
    public static TheoryData<string> Starts => ["0001-01-01T00:00:00Z", "1989-12-31T22:59:59Z", "2200-12-31T23:00:00Z", "9999-12-31T23:59:59Z"];

    [Theory]
    [MemberData(nameof(Starts))]
    public void Start_outside_the_years_is_refused_by_every_rule(string start)
    {
        var at = NodaTime.Text.InstantPattern.ExtendedIso.Parse(start).Value;
        foreach (var rule in Targets)
        {
            Refused(() => rule.DueFrom(at, Office));
        }

        foreach (var rule in Occasions)
        {
            Refused(() => rule.NextAfter(at, Office));
        }
    }

    [Fact]
    public void Farthest_instants_are_refused_too()
    {
        Refused(() => Office.IsOpen(Instant.MinValue));
        Refused(() => Office.LocalOf(Instant.MaxValue));
        Refused(() => OpenTime.Between(Instant.MinValue, Instant.MaxValue, Office));
    }

    [Fact]
    public void First_day_is_answered()
    {
        var newYear = At(1990, 1, 1, 0, 0);
        new WithinWorkingDays(1).Due(newYear).ShouldBe(At(1990, 1, 2, 16, 30));
        new WorkingTime(Duration.FromHours(4)).Due(newYear).ShouldBe(At(1990, 1, 2, 12, 0));
        new OncePerWeek().Next(newYear).ShouldBe(At(1990, 1, 5, 16, 30), "1 January 1990 was a Monday");
        new DailyBefore(new(10, 0), LookDays.WorkingDays).Next(newYear).ShouldBe(At(1990, 1, 2, 10, 0));
        new YearlyDates([new(1, 1), new(6, 30)], 0, OnFreeDay.PreviousWorkingDay).Next(At(1990, 1, 2, 0, 0))
            .ShouldBe(At(1990, 6, 29, 16, 30), "30 June 1990 was a Saturday; what New Year's Day would have moved to in 1989 is not asked for");
    }

    /// <summary>31 December 2200 is a Wednesday and New Year's Eve; Tuesday the 30th is the last working day.</summary>
    [Fact]
    public void Last_day_is_answered_and_what_runs_past_it_is_refused()
    {
        new WithinWorkingDays(1).Due(At(2200, 12, 29, 10, 0)).ShouldBe(At(2200, 12, 30, 16, 30));
        new ClockHoursOnWorkingDays(Duration.FromHours(24)).Due(At(2200, 12, 28, 10, 0)).ShouldBe(At(2200, 12, 30, 0, 0));
        new DailyBefore(LocalTime.Midnight, LookDays.EveryDay).Next(At(2200, 12, 31, 23, 59)).ShouldBe(Utc(2200, 12, 31, 23, 0));
        Refused(() => new WithinWorkingDays(1).DueFrom(At(2200, 12, 30, 16, 40), Office));
        Refused(() => new WorkingTime(Duration.FromHours(9)).DueFrom(At(2200, 12, 30, 8, 0), Office));
        Refused(() => CalendarTime.Weeks(1).DueFrom(At(2200, 12, 29, 10, 0), Office));
        Refused(() => new OncePerWeek().NextAfter(At(2200, 12, 29, 10, 0), Office));
        Refused(() => new OncePerWeek(WeeklyDue.Sunday).NextAfter(At(2200, 12, 29, 10, 0), Office));
    }

    private static TargetRule[] Targets =>
        [new WithinWorkingDays(1), new WorkingTime(Duration.FromHours(4)), new ClockHoursOnWorkingDays(Duration.FromHours(24)), CalendarTime.Weeks(1), new CalendarTime(0)];

    private static OccasionRule[] Occasions =>
    [
        new DailyBefore(new(10, 0), LookDays.WorkingDays), new DailyBefore(new(10, 0), LookDays.EveryDay), new OncePerWeek(), new OncePerWeek(WeeklyDue.Sunday),
        .. Enum.GetValues<OnFreeDay>().Select(free => new YearlyDates([new(6, 30)], 0, free)),
    ];

    private static void Refused(Action ask)
    {
        var message = Should.Throw<ArgumentOutOfRangeException>(ask).Message;
        message.ShouldContain("1990–2200");
        message.ShouldContain("begin and end in those years");
    }
}
