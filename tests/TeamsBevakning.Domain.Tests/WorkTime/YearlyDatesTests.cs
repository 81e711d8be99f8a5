using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Gislaved 2015: "Två gånger om året, vid varje hel- och halvårsskifte". 30 June 2026 is a Tuesday, 31 December 2026 a free Thursday.</summary>
public sealed class YearlyDatesTests
{
    private static readonly AnnualDate[] HalfYears = [new(12, 31), new(6, 30)];

    [Fact]
    public void Working_date_is_due_at_closing_and_may_be_done_beforehand()
    {
        var occasion = new YearlyDates(HalfYears, 14).NextAfter(At(2026, 1, 2, 0, 0), Office);
        occasion.FromAt.ShouldBe(At(2026, 6, 16, 0, 0));
        occasion.Due.At.ShouldBe(At(2026, 6, 30, 16, 30));
        occasion.Sentence().ShouldBe("varje år 30 juni, från 14 dagar före · ska göras senast tis 30 juni 2026 16.30");
    }

    [Theory]
    [InlineData(OnFreeDay.Stay, 2027, 1, 1, 0, 0, "varje år 31 dec · tor 31 dec (nyårsafton) är ledigt · ska göras senast tor 31 dec 2026 24.00")]
    [InlineData(OnFreeDay.NextWorkingDay, 2027, 1, 4, 16, 30,
        "varje år 31 dec · tor 31 dec–sön 3 jan (nyårsafton, nyårsdagen) räknas inte · ska göras senast mån 4 jan 2027 16.30")]
    [InlineData(OnFreeDay.PreviousWorkingDay, 2026, 12, 30, 16, 30, "varje år 31 dec · tor 31 dec (nyårsafton) räknas inte · ska göras senast ons 30 dec 2026 16.30")]
    public void Free_date_stays_or_moves_as_the_rule_says(OnFreeDay whenFree, int year, int month, int day, int hour, int minute, string sentence)
    {
        var occasion = new YearlyDates(HalfYears, 0, whenFree).NextAfter(At(2026, 7, 1, 0, 0), Office);
        occasion.Due.At.ShouldBe(At(year, month, day, hour, minute));
        occasion.Sentence().ShouldBe(sentence);
    }

    [Fact]
    public void Moved_date_of_last_year_is_still_to_come_in_the_new() =>
        new YearlyDates(HalfYears, 0, OnFreeDay.NextWorkingDay).Next(At(2027, 1, 2, 8, 0)).ShouldBe(At(2027, 1, 4, 16, 30));

    [Fact]
    public void New_Years_Day_moved_back_is_due_in_the_old_year() =>
        new YearlyDates([new(1, 1)], 0, OnFreeDay.PreviousWorkingDay).Next(At(2026, 12, 1, 8, 0)).ShouldBe(At(2026, 12, 30, 16, 30));

    [Fact]
    public void Dates_that_move_to_the_same_day_are_one_occasion()
    {
        var christmas = new YearlyDates([new(12, 25), new(12, 26)], 0, OnFreeDay.NextWorkingDay);
        var first = christmas.NextAfter(At(2026, 12, 1, 8, 0), Office);
        first.Due.Reasons[0].ShouldBe(new EveryYear(On(2026, 12, 25), 0));
        first.Due.At.ShouldBe(At(2026, 12, 28, 16, 30));
        christmas.Next(first.Due.At).ShouldBe(At(2027, 12, 27, 16, 30));
    }

    [Fact]
    public void Half_day_is_due_when_it_closes()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.WalpurgisEve, new LocalTime(12, 0))] });
        new YearlyDates([new(4, 30)]).NextAfter(At(2026, 1, 1, 0, 0), calendar).Sentence()
            .ShouldBe("varje år 30 apr · tor 30 apr stänger 12.00 (valborgsmässoafton) · ska göras senast tor 30 apr 2026 12.00");
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        Should.Throw<ArgumentException>(() => new YearlyDates([]));
        Should.Throw<ArgumentException>(() => new YearlyDates([new(6, 30), new(6, 30)]));
        Should.Throw<ArgumentException>(() => new YearlyDates([new(2, 29)])).Message.ShouldContain("28 February or 1 March");
        Should.Throw<ArgumentOutOfRangeException>(() => new YearlyDates(HalfYears, 366)).Message.ShouldContain("365");
        Should.Throw<ArgumentOutOfRangeException>(() => new YearlyDates(HalfYears, 0, (OnFreeDay)7));
    }

    [Fact]
    public void Rules_with_the_same_dates_in_another_order_are_equal() => new YearlyDates(HalfYears, 3).ShouldBe(new YearlyDates(HalfYears.Reverse(), 3));

    [Fact]
    public void Occasion_after_the_calendars_last_year_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new YearlyDates([new(6, 30)]).Next(At(2200, 7, 1, 0, 0))).Message.ShouldContain("1990–2200");
}
