using System.Globalization;

namespace TeamsBevakning.Teams;

/// <summary>The header with which a connector says how long to wait: a number of seconds, or a date.</summary>
internal static class RetryAfter
{
    /// <summary>Null when there is none, or it is in neither form, or it has passed.</summary>
    public static TimeSpan? Read(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers, DateTimeOffset now)
    {
        var text = headers.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now ? date - now
            : null;
    }
}
