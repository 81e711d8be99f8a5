using System.Globalization;
using System.Text.Json;
using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Values;

/// <summary>Amounts of time as a policy file writes them: "30 min", "1 h 30 min", "7 days", "2 weeks".</summary>
internal static class AmountText
{
    private static readonly string[] Units = ["year", "month", "week", "day", "h", "min"];

    /// <summary>Hours and minutes.</summary>
    public static CheckedValue.Reader<Duration?> Time(Duration most) => (JsonElement value, out string? wrong, out string? right) =>
    {
        var parts = Parts(value, out wrong, out right, "h", "min");
        if (parts is null)
        {
            return null;
        }

        var time = TimeOf(parts);
        (wrong, right) = time > most ? ("tiden är för lång", $"Högst {most.TotalHours.ToString(CultureInfo.InvariantCulture)} h går") : (null, null);
        return wrong is null ? time : null;
    };

    /// <summary>Weeks and days, that keep the time of day, and then hours and minutes.</summary>
    public static (int Days, Duration Time)? Calendar(JsonElement value, out string? wrong, out string? right)
    {
        var parts = Parts(value, out wrong, out right, "week", "day", "h", "min");
        if (parts is null)
        {
            return null;
        }

        var (days, time) = ((7 * parts.GetValueOrDefault("week")) + parts.GetValueOrDefault("day"), TimeOf(parts));
        (wrong, right) = days > CalendarTime.MaxDays || time > Duration.FromDays(CalendarTime.MaxDays)
            ? ("tiden är för lång", $"Högst {CalendarTime.MaxDays} dagar går")
            : (null, null);
        return wrong is null ? (days, time) : null;
    }

    /// <summary>Years, months, weeks and days; more than nothing.</summary>
    public static Period? Kept(JsonElement value, out string? wrong, out string? right)
    {
        var parts = Parts(value, out wrong, out right, "year", "month", "week", "day");
        if (parts is null)
        {
            return null;
        }

        (wrong, right) = parts.Values.All(number => number == 0) ? ("tiden är noll", "Ange minst 1 day")
            : parts.GetValueOrDefault("year") > 1000 ? ("tiden är för lång", "Högst 1000 years går; skriv forever om det aldrig gallras")
            : (null, null);
        return wrong is not null ? null : new PeriodBuilder
        {
            Years = parts.GetValueOrDefault("year"),
            Months = parts.GetValueOrDefault("month"),
            Weeks = parts.GetValueOrDefault("week"),
            Days = parts.GetValueOrDefault("day"),
        }.Build();
    }

    private static Duration TimeOf(Dictionary<string, int> parts) => Duration.FromHours(parts.GetValueOrDefault("h")) + Duration.FromMinutes(parts.GetValueOrDefault("min"));

    /// <summary>The numbers by unit; null when it is no amount, or names a unit that is not known here.</summary>
    private static Dictionary<string, int>? Parts(JsonElement value, out string? wrong, out string? right, params string[] known)
    {
        var text = CheckedValue.Text(100)(value, out wrong, out right);
        if (text is null)
        {
            return null;
        }

        var words = text.Split(' ');
        var parts = new Dictionary<string, int>();
        var last = -1;
        for (var i = 0; i < words.Length; i += 2)
        {
            var unit = i + 1 < words.Length ? Singular(words[i + 1]) : -1;
            if (unit <= last || NumberOf(words[i]) is not { } number)
            {
                (wrong, right) = ($"”{CheckedValue.Cut(text, 60)}” är ingen tid", Right(known));
                return null;
            }

            if (!known.Contains(Units[unit]))
            {
                (wrong, right) = ($"”{words[i + 1]}” går inte här", Right(known));
                return null;
            }

            (parts[Units[unit]], last) = (number, unit);
        }

        return parts;
    }

    private static int Singular(string word) => word is "hs" or "mins" ? -1 : Array.IndexOf(Units, word.EndsWith('s') ? word[..^1] : word);

    private static int? NumberOf(string word) =>
        word.Length is >= 1 and <= 5 && word.All(char.IsAsciiDigit) && (word.Length == 1 || word[0] != '0') ? int.Parse(word, CultureInfo.InvariantCulture) : null;

    private static string Right(string[] known) => known[0] switch
    {
        "h" => "Skriv den i h och min, till exempel ”4 h” eller ”1 h 30 min”; hela arbetsdagar skrivs med workingDays",
        "week" => "Skriv den i weeks, days, h och min, till exempel ”7 days” eller ”1 day 12 h”",
        _ => "Skriv den i years, months, weeks och days, till exempel ”2 years” eller ”6 months”",
    };
}
