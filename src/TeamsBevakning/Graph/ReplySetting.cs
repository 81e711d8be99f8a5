using System.Text.Json.Serialization;

namespace TeamsBevakning.Graph;

/// <summary>A mailbox's automatic replies, as Graph writes them; of it what we need, and none of the texts.</summary>
internal sealed record ReplySetting
{
    [JsonPropertyName("status")]
    public string? Status { get; init; }

    [JsonPropertyName("scheduledStartDateTime")]
    public LocalMoment? Start { get; init; }

    [JsonPropertyName("scheduledEndDateTime")]
    public LocalMoment? End { get; init; }

    /// <summary>A <c>dateTimeTimeZone</c>: a local time, and in which zone, by its IANA or its Windows name.</summary>
    internal sealed record LocalMoment
    {
        [JsonPropertyName("dateTime")]
        public string? DateTime { get; init; }

        [JsonPropertyName("timeZone")]
        public string? TimeZone { get; init; }
    }
}
