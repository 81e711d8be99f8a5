using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Reasons are stored with the item, so every kind must come back as it was.</summary>
public sealed class ReasonJsonTests
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new ByText<LocalDate>(LocalDatePattern.Iso), new ByText<LocalDateTime>(LocalDateTimePattern.ExtendedIso), new ByText<Duration>(DurationPattern.Roundtrip) },
    };

    [Fact]
    public void Every_reason_comes_back_from_JSON_as_it_was()
    {
        var (date, at) = (On(2026, 4, 30), new LocalDateTime(2026, 4, 30, 12, 0));
        FreeDay[] free =
        [
            new PublicHoliday(Holiday.MayDay), new FreeEve(Eve.WalpurgisEve), new DayBeforeHoliday(Holiday.MayDay), new OwnFreeDay("klämdag"), new Weekend(),
            new ClosedWeekday(), new HoursSkipped(),
        ];
        DueReason[] reasons =
        [
            new Received(at), .. free.Select(why => new NotCounted(date, date, why)), new OutsideHours(at), new DaysAllowed(2), new TimeAllowed(Duration.FromHours(4)),
            new ClockTimeAllowed(Duration.FromHours(24)), new CalendarTimeAllowed(7, Duration.FromHours(1)), new EveryDay(date, LookDays.EveryDay), new EveryWeek(2026, 18),
            new EveryYear(date, 14), new NoWorkingDay(date, date), new ClosesEarly(at, new FreeEve(Eve.WalpurgisEve)), new ClosesEarly(at, null), new ClockMoved(date, -Duration.FromHours(1)), new Extended(at), new Due(at),
        ];
        JsonSerializer.Deserialize<DueReason[]>(JsonSerializer.Serialize(reasons, Options), Options).ShouldBe(reasons);
        reasons.Select(reason => reason.GetType()).Distinct().ShouldBe(Kinds<DueReason>(), ignoreOrder: true);
        free.Select(why => why.GetType()).ShouldBe(Kinds<FreeDay>(), ignoreOrder: true);
    }

    private static IEnumerable<Type> Kinds<T>() => typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)));

    private sealed class ByText<T>(IPattern<T> pattern) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => pattern.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
    }
}
