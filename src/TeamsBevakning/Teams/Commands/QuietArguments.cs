using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What comes with <c>tyst</c>: ”18-07”, ”mellan 18.30 och 6.45”, ”av”, ”som policyn”; nothing asks how it is.</summary>
internal static partial class QuietArguments
{
    private static readonly string[] Off = ["av", "aldrig", "off", "never", "bort", "slut", "ingen", "inga"];

    private static readonly string[] Usual = ["policy", "policyn", "vanligt", "vanlig", "default", "kommunens"];

    public static Command Read(IReadOnlyList<MessageWord> rest)
    {
        var text = string.Join(' ', rest.Select(word => word.Text));
        var hours = Hours().Match(text) is { Success: true } match && TimeOf(match.Groups[1], match.Groups[2]) is { } from && TimeOf(match.Groups[3], match.Groups[4]) is { } to && from != to
            ? new QuietHours(from, to)
            : null;
        return new Command.Quiet(new QuietAsked(
            hours is not null ? QuietWish.Hours
            : rest.Any(word => Usual.Contains(word.Key)) ? QuietWish.AsPolicy
            : text.Any(char.IsAsciiDigit) ? QuietWish.Unclear
            : rest.Any(word => Off.Contains(word.Key)) ? QuietWish.Never
            : QuietWish.Tell,
            hours));
    }

    private static LocalTime? TimeOf(Group hour, Group minute)
    {
        var (hours, minutes) = (int.Parse(hour.Value, CultureInfo.InvariantCulture), minute.Success ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0);
        return hours > 24 || minutes > 59 || (hours == 24 && minutes > 0) ? null : new LocalTime(hours % 24, minutes);
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|till|to|och|and)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?![\d.:])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hours();
}
