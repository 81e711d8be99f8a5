using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies;

/// <summary>Reads the calendar of a policy file.</summary>
internal static class CalendarReader
{
    private static readonly IReadOnlyList<(string Key, IsoDayOfWeek Day)> Days =
        [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Select(day => (day.ToString().ToLowerInvariant(), day))];

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH.mm");

    public static WorkCalendar? Read(CheckedObject root)
    {
        var zone = root.Value("timeZone", required: true, CheckedValue.Text(100));
        if (root.Object("calendar", required: true) is not { } calendar)
        {
            return null;
        }

        PolicySource.Check(calendar);
        var week = calendar.Object("hours", required: true) is { } hours ? ReadWeek(hours) : [];
        var eves = calendar.Values<Eve?>("freeEves", required: false, EveNamed).Select(eve => new EveRule(eve.Value!.Value)).ToList();
        calendar.Close();
        var rules = new CalendarRules { TimeZone = zone ?? "Europe/Stockholm", Week = week, Eves = eves };
        var faults = rules.Faults();
        foreach (var fault in faults)
        {
            calendar.Fault($"{calendar.Path}.{fault.Path.Replace("week.", "hours.", StringComparison.Ordinal)}", fault.Wrong, fault.Right);
        }

        return faults.Count == 0 ? new WorkCalendar(rules) : null;
    }

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> ReadWeek(CheckedObject hours)
    {
        var week = Days.ToDictionary(
            day => day.Day,
            day => (IReadOnlyList<OpenInterval>)[.. hours.Values<OpenInterval?>(day.Key, required: false, Interval).Select(interval => interval.Value!.Value)]);
        hours.Close();
        return week;
    }

    private static OpenInterval? Interval(JsonElement value, out string? wrong, out string? right)
    {
        var parts = value.ValueKind is JsonValueKind.String ? value.GetString()!.Split('–', '-') : [];
        var opens = parts.Length == 2 ? Time.Parse(parts[0].Trim()) : null;
        var closes = parts.Length == 2 ? Time.Parse(parts[1].Trim() is "24.00" ? "00.00" : parts[1].Trim()) : null;
        var good = opens is { Success: true } && closes is { Success: true };
        (wrong, right) = good ? (null, null) : ($"öppettiden går inte att läsa ({CheckedValue.Named(value)})", "Skriv den som 08.00–16.30, högst till 24.00");
        return good ? new OpenInterval(opens!.Value, closes!.Value) : null;
    }

    private static Eve? EveNamed(JsonElement value, out string? wrong, out string? right)
    {
        var eve = value.ValueKind is JsonValueKind.String && Enum.TryParse<Eve>(value.GetString(), out var named) && Enum.IsDefined(named) ? named : (Eve?)null;
        (wrong, right) = eve is null ? ("okänd afton", $"Ange någon av: {string.Join(", ", Enum.GetNames<Eve>())}") : (null, null);
        return eve;
    }
}
