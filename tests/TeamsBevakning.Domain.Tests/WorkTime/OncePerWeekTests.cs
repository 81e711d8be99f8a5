using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Vårgårda 2010, 4.6: "Inte mer sällan än en vecka."</summary>
public sealed class OncePerWeekTests
{
    private static readonly OncePerWeek Closing = new(), Sunday = new(WeeklyDue.Sunday);

    [Fact]
    public void Week_is_due_at_closing_of_its_last_working_day_and_counts_from_Monday()
    {
        var occasion = Closing.NextAfter(At(2026, 11, 18, 12, 0), Office);
        occasion.FromAt.ShouldBe(At(2026, 11, 16, 0, 0));
        occasion.Due.At.ShouldBe(At(2026, 11, 20, 16, 30));
        occasion.Sentence().ShouldBe("vecka 47 · lör–sön räknas inte · ska göras senast fre 20 nov 16.30");
    }

    [Fact]
    public void Asked_at_or_after_that_closing_is_the_next_week()
    {
        Closing.Next(At(2026, 11, 20, 16, 29, 59)).ShouldBe(At(2026, 11, 20, 16, 30));
        Closing.Next(At(2026, 11, 20, 16, 30)).ShouldBe(At(2026, 11, 27, 16, 30));
        Closing.Next(At(2026, 11, 22, 23, 59, 59)).ShouldBe(At(2026, 11, 27, 16, 30));
    }

    [Fact]
    public void Week_of_Good_Friday_is_due_on_Maundy_Thursday() => Closing.NextAfter(At(2026, 3, 30, 8, 0), Office).Sentence()
        .ShouldBe("vecka 14 · fre 3–sön 5 apr (långfredagen) räknas inte · ska göras senast tor 2 apr 16.30");

    [Fact]
    public void Sunday_is_the_whole_week_over_either_clock_change()
    {
        Sunday.Next(At(2026, 3, 27, 8, 0)).ShouldBe(Utc(2026, 3, 29, 22, 0));
        Sunday.Next(At(2026, 10, 23, 8, 0)).ShouldBe(Utc(2026, 10, 25, 23, 0));
        Sunday.NextAfter(At(2026, 10, 23, 8, 0), Office).Sentence().ShouldBe("vecka 43 · ska göras senast sön 25 okt 24.00");
    }

    [Fact]
    public void Week_without_a_working_day_is_due_when_it_ends_for_none_is_passed_over()
    {
        var closed = new WorkCalendar(CalendarRules.SwedishOffice with { OwnDays = [.. Enumerable.Range(20, 5).Select(day => new OwnDay(On(2026, 7, day), "industrisemester"))] });
        var occasion = Closing.NextAfter(At(2026, 7, 20, 8, 0), closed);
        occasion.Due.At.ShouldBe(At(2026, 7, 27, 0, 0));
        occasion.Sentence().ShouldBe("vecka 30 · ingen arbetsdag · ska göras senast sön 26 juli 24.00");
    }

    [Fact]
    public void Week_over_new_year_is_one_week_and_has_its_own_years_number()
    {
        var occasion = Closing.NextAfter(At(2026, 12, 28, 8, 0), Office);
        occasion.Due.At.ShouldBe(At(2026, 12, 30, 16, 30));
        occasion.Due.Reasons[0].ShouldBe(new EveryWeek(2026, 53));
        Closing.Next(At(2027, 1, 2, 8, 0)).ShouldBe(At(2027, 1, 8, 16, 30));
    }

    [Fact]
    public void Unknown_end_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new OncePerWeek((WeeklyDue)7));
}
