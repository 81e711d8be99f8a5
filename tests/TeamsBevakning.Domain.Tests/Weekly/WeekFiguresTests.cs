using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Weekly;

public sealed class WeekFiguresTests
{
    private static readonly WorkCalendar Calendar = new(CalendarRules.SwedishOffice);
    private static readonly Instant Monday = Calendar.InstantOf(new LocalDate(2026, 11, 16), LocalTime.Midnight);
    private static readonly Week Week = Week.Of(Monday, Calendar.Zone);

    [Fact]
    public void A_week_without_questions_has_no_share_and_no_times() =>
        Of().ShouldBe(new WeekFigures(0, 0, 0, 0, 0, null, null, 0, 0, 0));

    [Fact]
    public void A_question_that_is_not_due_yet_is_not_judged()
    {
        var figures = Of(Asked(9, due: 33), Asked(9, due: 33, answered: 10), Asked(9, due: 11, answered: 12));

        (figures.Received, figures.Answered, figures.InTime, figures.Judged, figures.InTimePercent).ShouldBe((3, 2, 1, 2, 50));
    }

    [Fact]
    public void One_of_many_that_was_late_is_never_rounded_to_all()
    {
        var figures = Of([Asked(9, due: 10, answered: 11), .. Enumerable.Repeat(Asked(9, due: 10, answered: 9), 999)]);

        figures.InTimePercent.ShouldBe(99);
    }

    [Theory]
    [InlineData(new[] { 1 }, 60, 60)]
    [InlineData(new[] { 1, 2 }, 90, 120)]
    [InlineData(new[] { 3, 1, 2 }, 120, 180)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 5 }, 60, 60)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5 }, 60, 240)]
    public void The_middle_and_the_ninetieth_of_the_times(int[] hours, int middle, int ninetieth)
    {
        var figures = Of([.. hours.Select(hour => Asked(8, due: 100, answered: 8 + hour))]);

        figures.Median.ShouldBe(Duration.FromMinutes(middle));
        figures.Ninetieth.ShouldBe(Duration.FromMinutes(ninetieth));
    }

    [Fact]
    public void Only_working_time_counts() =>
        Of(Asked(15, due: 100, answered: 24 + 9)).Median.ShouldBe(Duration.FromMinutes(150));

    [Fact]
    public void What_was_open_when_the_week_ended_counts_whatever_came_after()
    {
        var nextWeek = 7 * 24;
        WeekQuestion[] questions = [Asked(9, due: 33, answered: nextWeek + 9), Asked(-200, due: -100), Asked(9, due: nextWeek + 20), Asked(9, due: 33, answered: 10)];

        var figures = WeekFigures.Of(questions, Week, Week.To + Duration.FromDays(3), _ => Calendar);

        (figures.Received, figures.Open, figures.Late).ShouldBe((3, 3, 2));
    }

    [Fact]
    public void What_its_author_took_back_was_not_received_but_was_escalated()
    {
        var figures = Of(Asked(9, due: 20) with { EndedAt = At(25), IsWithdrawn = true, EscalatedAt = At(20) });

        (figures.Received, figures.Open, figures.Escalated, figures.Judged).ShouldBe((0, 0, 1, 0));
    }

    private static WeekFigures Of(params WeekQuestion[] questions) => WeekFigures.Of(questions, Week, At(30), _ => Calendar);

    private static WeekQuestion Asked(int hour, int due, int? answered = null) =>
        new(new AccountId("fb"), At(hour), At(due), answered is { } at ? At(at) : null, false, answered is { } ended ? At(ended) : null, null, false);

    private static Instant At(int hour) => Monday + Duration.FromHours(hour);
}
