using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Values;

/// <summary>Times of day, opening hours and dates as a policy file writes them.</summary>
internal static class TimeText
{
    private const string StartOfDay = "00.00";
    private const string EndOfDay = "24.00";

    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH.mm");

    /// <summary>A time within the day, when something closes.</summary>
    public static LocalTime? Closing(JsonElement value, out string? wrong, out string? right) =>
        Read(value, text => text is EndOfDay or StartOfDay ? null : TimeOf(text), "ett klockslag väntades", "Skriv det som 12.00", out wrong, out right);

    /// <summary>A time at which something must be done; midnight is the end of the day, 24.00.</summary>
    public static LocalTime? Deadline(JsonElement value, out string? wrong, out string? right) =>
        Read(value, EndOf, "ett klockslag väntades", "Skriv det som 16.30, högst 24.00", out wrong, out right);

    public static OpenInterval? Interval(JsonElement value, out string? wrong, out string? right) =>
        Read(value, IntervalOf, "en öppettid väntades", "Skriv den som 08.00–16.30, högst till 24.00", out wrong, out right);

    public static LocalDate? Date(JsonElement value, out string? wrong, out string? right) =>
        Read<LocalDate>(
            value,
            text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1 } date } ? date : null,
            "ett datum som finns i almanackan väntades",
            "Skriv det som 2027-05-07",
            out wrong,
            out right);

    /// <summary>A date, a month or a year: as much as a document says of itself.</summary>
    public static string? DateOrPart(JsonElement value, out string? wrong, out string? right)
    {
        var text = CheckedValue.Text(100)(value, out wrong, out right);
        if (text is not null && LocalDatePattern.Iso.Parse(text.Length switch { 4 => $"{text}-01-01", 7 => $"{text}-01", _ => text }) is not { Success: true, Value.Year: >= 1 })
        {
            (wrong, right) = ($"ett datum väntades, här står ”{CheckedValue.Cut(text, 60)}”", "Skriv det som 2018-10-01, 2018-10 eller 2018");
        }

        return wrong is null ? text : null;
    }

    /// <summary>A date that every year has.</summary>
    public static AnnualDate? DateOfYear(JsonElement value, out string? wrong, out string? right) =>
        Read<AnnualDate>(
            value,
            text => AnnualDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && date != new AnnualDate(2, 29) ? date : null,
            "ett datum som finns varje år väntades",
            "Skriv det som 06-30 (månad-dag)",
            out wrong,
            out right);

    private static T? Read<T>(JsonElement value, Func<string, T?> parse, string expected, string form, out string? wrong, out string? right)
        where T : struct
    {
        var text = CheckedValue.Text(100)(value, out wrong, out right);
        var read = text is null ? null : parse(text);
        if (text is not null && read is null)
        {
            (wrong, right) = ($"{expected}, här står ”{CheckedValue.Cut(text, 60)}”", form);
        }

        return read;
    }

    private static LocalTime? TimeOf(string text) => Pattern.Parse(text) is { Success: true, Value: var time } ? time : null;

    /// <summary>00.00 is no end of a day: that is written 24.00, so that nobody takes it for its beginning.</summary>
    private static LocalTime? EndOf(string text) => text is EndOfDay ? LocalTime.Midnight : text is StartOfDay ? null : TimeOf(text);

    private static OpenInterval? IntervalOf(string text)
    {
        var parts = text.Split('–', '-');
        return parts.Length == 2 && TimeOf(Beside(parts[0], atEnd: true)) is { } opens && EndOf(Beside(parts[1], atEnd: false)) is { } closes ? new(opens, closes) : null;
    }

    /// <summary>Without the one space that may stand beside the dash.</summary>
    private static string Beside(string text, bool atEnd) => atEnd ? (text.EndsWith(' ') ? text[..^1] : text) : (text.StartsWith(' ') ? text[1..] : text);
}
