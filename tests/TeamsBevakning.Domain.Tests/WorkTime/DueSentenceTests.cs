using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class DueSentenceTests
{
    private static readonly WithinWorkingDays OneDay = new(1);

    [Fact]
    public void Within_the_week_needs_only_weekdays() =>
        OneDay.Sentence(At(2026, 11, 16, 10, 0)).ShouldBe("inkom mån 10.00 · ska besvaras senast tis 16.30");

    [Fact]
    public void Over_a_weekend_names_the_weekend() =>
        OneDay.Sentence(At(2026, 11, 20, 16, 40)).ShouldBe("inkom fre 16.40 · lör–sön räknas inte · ska besvaras senast mån 16.30");

    [Fact]
    public void On_a_Sunday_names_the_Sunday() =>
        OneDay.Sentence(At(2026, 11, 22, 9, 5)).ShouldBe("inkom sön 09.05 · sön räknas inte · ska besvaras senast mån 16.30");

    [Fact]
    public void Another_promise_has_another_verb() =>
        DueSentence.Write(OneDay.DueFrom(At(2026, 11, 16, 10, 0), Office), "kvitteras").ShouldEndWith("ska kvitteras senast tis 16.30");

    [Fact]
    public void Several_days_are_told() =>
        new WithinWorkingDays(3).Sentence(At(2026, 11, 16, 10, 0)).ShouldBe("inkom mån 10.00 · 3 arbetsdagar · ska besvaras senast tor 16.30");

    [Fact]
    public void More_than_six_days_apart_adds_the_date() =>
        new WithinWorkingDays(5).Sentence(At(2026, 11, 30, 10, 0))
            .ShouldBe("inkom mån 30 nov 10.00 · lör–sön räknas inte · 5 arbetsdagar · ska besvaras senast mån 7 dec 16.30");

    [Fact]
    public void In_another_week_and_not_just_over_the_weekend_adds_the_date() =>
        new WithinWorkingDays(3).Sentence(At(2026, 11, 19, 10, 0))
            .ShouldBe("inkom tor 19 nov 10.00 · lör–sön räknas inte · 3 arbetsdagar · ska besvaras senast tis 24 nov 16.30");

    [Fact]
    public void Single_holiday_is_named_alone() =>
        OneDay.Sentence(At(2026, 1, 5, 10, 0)).ShouldBe("inkom mån 10.00 · trettondedag jul räknas inte · ska besvaras senast ons 16.30");

    [Fact]
    public void Good_Friday_in_a_place_open_on_Saturdays_is_named_alone() =>
        OneDay.Sentence(At(2026, 4, 2, 10, 0), EveryDay(Open(10, 0, 15, 0))).ShouldBe("inkom tor 10.00 · långfredagen räknas inte · ska besvaras senast lör 15.00");

    [Fact]
    public void Easter_is_one_range_with_its_weekday_holidays() =>
        OneDay.Sentence(At(2026, 4, 2, 10, 0))
            .ShouldBe("inkom tor 2 apr 10.00 · fre 3–mån 6 apr (långfredagen, annandag påsk) räknas inte · ska besvaras senast tis 7 apr 16.30");

    [Fact]
    public void Christmas_2026_is_one_range() =>
        OneDay.Sentence(At(2026, 12, 23, 15, 40))
            .ShouldBe("inkom ons 23 dec 15.40 · tor 24–sön 27 dec (julafton, juldagen) räknas inte · ska besvaras senast mån 28 dec 16.30");

    [Fact]
    public void Single_eve_has_date_and_name() =>
        DueSentence.Write(new(At(2026, 12, 25, 16, 0),
        [
            new Received(new(2026, 12, 23, 10, 0)),
            new NotCounted(On(2026, 12, 24), On(2026, 12, 24), new FreeEve(Eve.ChristmasEve)),
            new Due(new(2026, 12, 25, 16, 0)),
        ])).ShouldBe("inkom ons 10.00 · tor 24 dec (julafton) räknas inte · ska besvaras senast fre 16.00");

    [Fact]
    public void Eve_and_holiday_across_a_month_or_a_year_are_one_range()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.WalpurgisEve), new(Eve.NewYearsEve)] });
        OneDay.Sentence(At(2025, 4, 29, 10, 0), calendar)
            .ShouldBe("inkom tis 10.00 · ons 30 apr–tor 1 maj (valborgsmässoafton, första maj) räknas inte · ska besvaras senast fre 16.30");
        OneDay.Sentence(At(2024, 12, 30, 10, 0), calendar)
            .ShouldBe("inkom mån 10.00 · tis 31 dec–ons 1 jan (nyårsafton, nyårsdagen) räknas inte · ska besvaras senast tor 16.30");
    }

    [Fact]
    public void Own_free_day_has_date_and_the_municipalitys_name()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { OwnDays = [new(On(2026, 11, 18), "planeringsdag")] });
        OneDay.Sentence(At(2026, 11, 17, 10, 0), calendar)
            .ShouldBe("inkom tis 10.00 · ons 18 nov (planeringsdag) räknas inte · ska besvaras senast tor 16.30");
    }

    [Fact]
    public void Several_weekends_are_said_once_and_beside_a_named_day() =>
        new WithinWorkingDays(10).Sentence(At(2026, 5, 11, 10, 0))
            .ShouldBe("inkom mån 11 maj 10.00 · Kristi himmelsfärdsdag och lör–sön räknas inte · 10 arbetsdagar · ska besvaras senast tis 26 maj 16.30");

    [Fact]
    public void Many_named_days_are_counted_and_a_far_date_has_its_year() =>
        new WithinWorkingDays(250).Sentence(At(2026, 1, 12, 10, 0))
            .ShouldBe("inkom mån 12 jan 2026 10.00 · lör–sön och 10 andra lediga dagar räknas inte · 250 arbetsdagar · ska besvaras senast mån 11 jan 2027 16.30");

    [Fact]
    public void Closing_at_midnight_is_written_24_00_the_same_day() =>
        OneDay.Sentence(At(2026, 11, 16, 10, 0), EveryDay(Open(8, 0, 24, 0))).ShouldBe("inkom mån 10.00 · ska besvaras senast tis 24.00");

    [Fact]
    public void Working_hours_are_told() =>
        new WorkingTime(Duration.FromHours(4)).Sentence(At(2026, 11, 17, 15, 30)).ShouldBe("inkom tis 15.30 · 4 arbetstimmar · ska besvaras senast ons 11.00");

    [Fact]
    public void Working_hours_from_the_next_opening_say_so() =>
        new WorkingTime(Duration.FromHours(4)).Sentence(At(2026, 11, 20, 18, 5))
            .ShouldBe("inkom fre 18.05 · lör–sön räknas inte · 4 arbetstimmar räknas från mån 08.00 · ska besvaras senast mån 12.00");

    [Theory]
    [InlineData(0, "inkom tis 09.00 · ska besvaras senast tis 09.00")]
    [InlineData(1, "inkom tis 09.00 · 1 minut arbetstid · ska besvaras senast tis 09.01")]
    [InlineData(30, "inkom tis 09.00 · 30 minuter arbetstid · ska besvaras senast tis 09.30")]
    [InlineData(60, "inkom tis 09.00 · 1 arbetstimme · ska besvaras senast tis 10.00")]
    [InlineData(90, "inkom tis 09.00 · 1 timme och 30 minuter arbetstid · ska besvaras senast tis 10.30")]
    [InlineData(150, "inkom tis 09.00 · 2 timmar och 30 minuter arbetstid · ska besvaras senast tis 11.30")]
    public void Amounts_are_written_as_people_say_them(int minutes, string sentence) =>
        new WorkingTime(Duration.FromMinutes(minutes)).Sentence(At(2026, 11, 17, 9, 0)).ShouldBe(sentence);

    [Fact]
    public void Reasons_survive_being_stored_as_JSON()
    {
        var options = new JsonSerializerOptions { Converters = { new ByText() } };
        IReadOnlyList<DueReason> reasons = new WithinWorkingDays(1).DueFrom(At(2026, 12, 23, 15, 40), Office).Reasons.Where(reason => reason is NotCounted or DaysAllowed).ToList();
        var json = JsonSerializer.Serialize(reasons, options);
        json.ShouldStartWith("""[{"kind":"notCounted","From":"2026-12-24","To":"2026-12-24","Why":{"kind":"freeEve","Eve":9}}""");
        JsonSerializer.Deserialize<List<DueReason>>(json, options).ShouldBe(reasons);
    }

    private sealed class ByText : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodaTime.Text.LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(NodaTime.Text.LocalDatePattern.Iso.Format(value));
    }
}
