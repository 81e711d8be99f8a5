using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Periods;

namespace TeamsBevakning.Domain.Tests.Periods;

public sealed class PeriodReaderTests
{
    /// <summary>Monday in week 47.</summary>
    private static readonly LocalDate Today = new(2026, 11, 16);

    [Theory]
    [InlineData("6/7-31/7", "2027-07-06 2027-07-31")]
    [InlineData("6/7–31/7", "2027-07-06 2027-07-31")]
    [InlineData("6/7 - 31/7", "2027-07-06 2027-07-31")]
    [InlineData("6-31/7", "2027-07-06 2027-07-31")]
    [InlineData("6/7 till 31/7", "2027-07-06 2027-07-31")]
    [InlineData("6/7 t.o.m. 31/7", "2027-07-06 2027-07-31")]
    [InlineData("fr.o.m. 6/7 t.o.m. 31/7", "2027-07-06 2027-07-31")]
    [InlineData("från den 6 juli till och med den 31 juli", "2027-07-06 2027-07-31")]
    [InlineData("6 juli till 31 juli", "2027-07-06 2027-07-31")]
    [InlineData("6 till 31 juli", "2027-07-06 2027-07-31")]
    [InlineData("6:e-31:a juli", "2027-07-06 2027-07-31")]
    [InlineData("6 juli till 31 juli 2028", "2028-07-06 2028-07-31")]
    [InlineData("6/7/2028-31/7/2028", "2028-07-06 2028-07-31")]
    [InlineData("2026-12-06", "2026-12-06 2026-12-06")]
    [InlineData("2026-12-06 - 2026-12-10", "2026-12-06 2026-12-10")]
    [InlineData("2026-12-06--2026-12-10", "2026-12-06 2026-12-10")]
    [InlineData("2026-11-01 till 2026-11-30", "2026-11-16 2026-11-30")]
    [InlineData("1/11-30/11", "2026-11-16 2026-11-30")]
    [InlineData("20/12-7/1", "2026-12-20 2027-01-07")]
    [InlineData("december", "2026-12-01 2026-12-31")]
    [InlineData("hela juli", "2027-07-01 2027-07-31")]
    [InlineData("november", "2026-11-16 2026-11-30")]
    [InlineData("v28", "2027-07-12 2027-07-18")]
    [InlineData("v. 28", "2027-07-12 2027-07-18")]
    [InlineData("vecka 28-30", "2027-07-12 2027-08-01")]
    [InlineData("v28-30", "2027-07-12 2027-08-01")]
    [InlineData("v28-v30", "2027-07-12 2027-08-01")]
    [InlineData("v. 52-1", "2026-12-21 2027-01-10")]
    [InlineData("v47", "2026-11-16 2026-11-22")]
    [InlineData("idag", "2026-11-16 2026-11-16")]
    [InlineData("i dag", "2026-11-16 2026-11-16")]
    [InlineData("idag em", "2026-11-16 em 2026-11-16")]
    [InlineData("idag fm", "2026-11-16 2026-11-16 fm")]
    [InlineData("em", "2026-11-16 em 2026-11-16")]
    [InlineData("i morgon", "2026-11-17 2026-11-17")]
    [InlineData("imorgon eftermiddag", "2026-11-17 em 2026-11-17")]
    [InlineData("i övermorgon", "2026-11-18 2026-11-18")]
    [InlineData("på fredag", "2026-11-20 2026-11-20")]
    [InlineData("på måndag", "2026-11-23 2026-11-23")]
    [InlineData("fredag-måndag", "2026-11-20 2026-11-23")]
    [InlineData("fredag em - måndag fm", "2026-11-20 em 2026-11-23 fm")]
    [InlineData("tis-tor", "2026-11-17 2026-11-19")]
    [InlineData("till och med fredag", "2026-11-16 2026-11-20")]
    [InlineData("t.o.m. 20/11", "2026-11-16 2026-11-20")]
    [InlineData("i morgon till 24/11", "2026-11-17 2026-11-24")]
    [InlineData("nästa vecka", "2026-11-23 2026-11-29")]
    [InlineData("resten av veckan", "2026-11-16 2026-11-22")]
    [InlineData("nästa månad", "2026-12-01 2026-12-31")]
    [InlineData("tills vidare", "2026-11-16")]
    [InlineData("från i morgon tills vidare", "2026-11-17")]
    [InlineData("from 20/11 tills vidare", "2026-11-20")]
    [InlineData("29/2", "2028-02-29 2028-02-29", "2027-12-01")]
    [InlineData("tomorrow", "2026-11-17 2026-11-17")]
    [InlineData("friday to monday", "2026-11-20 2026-11-23")]
    [InlineData("6 July to 31 July", "2027-07-06 2027-07-31")]
    public void A_period_is_read_as_people_write_it(string text, string expected, string? today = null)
    {
        var reading = PeriodReader.Read(text, today is null ? Today : LocalDatePattern.Iso.Parse(today).Value);

        Said(reading.Period).ShouldBe(expected, $"{text}: {reading}");
    }

    [Theory]
    [InlineData("", PeriodProblem.Missing, "")]
    [InlineData("31/6", PeriodProblem.NoSuchDay, "2026-06-30")]
    [InlineData("jul", PeriodProblem.Unclear, "")]
    [InlineData("31 juni till 3 juli", PeriodProblem.NoSuchDay, "2026-06-30")]
    [InlineData("30/2", PeriodProblem.NoSuchDay, "2026-02-28")]
    [InlineData("5/13", PeriodProblem.NoSuchDay, "")]
    [InlineData("2026-02-30", PeriodProblem.NoSuchDay, "")]
    [InlineData("v54", PeriodProblem.NoSuchDay, "")]
    [InlineData("v0", PeriodProblem.NoSuchDay, "")]
    [InlineData("31/7-6/7", PeriodProblem.EndBeforeStart, "")]
    [InlineData("2026-12-10 till 2026-12-06", PeriodProblem.EndBeforeStart, "")]
    [InlineData("2026-07-06", PeriodProblem.Past, "2026-07-06")]
    [InlineData("2025-07-06 - 2025-07-31", PeriodProblem.Past, "2025-07-31")]
    [InlineData("5/11", PeriodProblem.Past, "2026-11-05 2027-11-05")]
    [InlineData("6-10", PeriodProblem.MonthMissing, "")]
    [InlineData("nästa fredag", PeriodProblem.Ambiguous, "2026-11-20 2026-11-27")]
    [InlineData("från 20/11", PeriodProblem.EndMissing, "2026-11-20")]
    [InlineData("bulle", PeriodProblem.Unclear, "")]
    [InlineData("6/7-31/7-8/8", PeriodProblem.Unclear, "")]
    [InlineData("20/11 -", PeriodProblem.Unclear, "")]
    [InlineData("nästa vecka em", PeriodProblem.Unclear, "")]
    [InlineData("99/99", PeriodProblem.NoSuchDay, "")]
    public void What_cannot_be_is_told_with_what_is_near(string text, PeriodProblem problem, string near)
    {
        var reading = PeriodReader.Read(text, Today);

        reading.Problem.ShouldBe(problem, $"{text}: {Said(reading.Period)}");
        string.Join(' ', reading.Near.Select(LocalDatePattern.Iso.Format)).ShouldBe(near);
    }

    [Fact]
    public void A_week_without_a_number_in_the_coming_year_is_the_next_that_has_it()
    {
        Said(PeriodReader.Read("v53", Today).Period).ShouldBe("2026-12-28 2027-01-03");
        PeriodReader.Read("v53", new LocalDate(2027, 2, 1)).Problem.ShouldBe(PeriodProblem.NoSuchDay);
    }

    [Fact]
    public void Words_of_no_period_are_told_apart() => PeriodReader.Others("Bo Ek 6/7-31/7").ShouldBe(["bo", "ek"]);

    /// <summary>What is written as a date and a date is that, whenever it is written, and never in the past.</summary>
    [Fact]
    public void Dates_written_with_their_years_are_read_back()
    {
        var random = new Random(3);
        for (var i = 0; i < 4_000; i++)
        {
            var today = new LocalDate(2026, 1, 1).PlusDays(random.Next(1_500));
            var first = today.PlusDays(random.Next(400));
            var last = first.PlusDays(random.Next(100));
            Said(PeriodReader.Read($"{first.Day}/{first.Month}/{first.Year} - {last.Day}/{last.Month} {last.Year}", today).Period).ShouldBe(Said(new DayPeriod(first, last)));
            Said(PeriodReader.Read($"{LocalDatePattern.Iso.Format(first)}-{LocalDatePattern.Iso.Format(last)}", today).Period).ShouldBe(Said(new DayPeriod(first, last)));
        }
    }

    /// <summary>Without years it is the next such day, within a year, across New Year too.</summary>
    [Fact]
    public void Dates_without_years_are_the_next()
    {
        var random = new Random(5);
        for (var i = 0; i < 4_000; i++)
        {
            var today = new LocalDate(2026, 1, 1).PlusDays(random.Next(1_500));
            var first = today.PlusDays(random.Next(250));
            var last = first.PlusDays(random.Next(60));
            Said(PeriodReader.Read($"{first.Day}/{first.Month}-{last.Day}/{last.Month}", today).Period).ShouldBe(Said(new DayPeriod(first, last)), $"{today}: {first} {last}");
        }
    }

    [Fact]
    public void Any_text_gives_a_period_in_order_and_not_past_or_says_what_is_wrong()
    {
        var random = new Random(9);
        string[] parts = ["6/7", "-", "31/6", "v28", "v. 99", "juli", "fredag", "på", "nästa", "vecka", "idag", "em", "fm", "2026", "2026-07-06", "0/0", "t.o.m.", "tills vidare", "från", "7", "99", "é", "\0", "29/2", "Bo", "9999-12-31", "veckan", "månad"];
        for (var i = 0; i < 20_000; i++)
        {
            var today = new LocalDate(2026, 1, 1).PlusDays(random.Next(1_000));
            var text = string.Join(' ', Enumerable.Range(0, random.Next(6)).Select(_ => parts[random.Next(parts.Length)]));
            var reading = PeriodReader.Read(text, today);
            (reading.Period is null).ShouldBe(reading.Problem is not null, text);
            if (reading.Period is { } period)
            {
                period.First.ShouldBeGreaterThanOrEqualTo(today, text);
                (period.Last is null || period.Last >= period.First).ShouldBeTrue(text);
            }
        }
    }

    private static string Said(DayPeriod? period) => period is null ? "-"
        : $"{LocalDatePattern.Iso.Format(period.First)}{(period.FromNoon ? " em" : "")}{(period.Last is { } last ? $" {LocalDatePattern.Iso.Format(last)}" : "")}{(period.ToNoon ? " fm" : "")}";
}
