using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Absences;

namespace TeamsBevakning.Graph;

/// <summary>What Graph said of a mailbox's automatic replies.</summary>
/// <param name="Reply">Null when it is not known: then what was known holds.</param>
/// <param name="Unknown">Why it is not known; null when it is, or when the person has no mailbox.</param>
internal sealed record ReplyReading(AutomaticReply? Reply, GroupReading.Unknown? Unknown)
{
    private const int LastYear = 9000;

    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    /// <summary>Null for a status, a time or a zone that nobody knows.</summary>
    public static AutomaticReply? Of(ReplySetting setting) => setting.Status?.ToUpperInvariant() switch
    {
        "DISABLED" => new AutomaticReply(false, null, null),
        "ALWAYSENABLED" => new AutomaticReply(true, null, null),
        "SCHEDULED" when InstantOf(setting.Start) is { } from && InstantOf(setting.End) is { } until && from < until => new AutomaticReply(true, from, until),
        _ => null,
    };

    /// <summary>Null for a time or a zone that nobody knows.</summary>
    internal static Instant? InstantOf(ReplySetting.LocalMoment? moment) =>
        LocalOf(moment) is { } local && moment!.TimeZone is { } zone && ZoneOf(zone) is { } known ? local.InZoneLeniently(known).ToInstant() : null;

    /// <summary>Null for a year that cannot be told in every zone.</summary>
    internal static LocalDateTime? LocalOf(ReplySetting.LocalMoment? moment) =>
        moment?.DateTime is { } written && Written.Parse(written) is { Success: true, Value: { Year: > 1 and < LastYear } local } ? local : null;

    private static DateTimeZone? ZoneOf(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) : null);
}
