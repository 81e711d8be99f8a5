using System.Text.Json.Serialization;

namespace TeamsBevakning.Graph;

/// <summary>One page of a calendar view, as Graph writes it; of each event when it is and how it is shown, and never what it is about.</summary>
internal sealed record CalendarPage
{
    [JsonPropertyName("value")]
    public IReadOnlyList<Event?>? Value { get; init; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    internal sealed record Event
    {
        [JsonPropertyName("showAs")]
        public string? ShowAs { get; init; }

        [JsonPropertyName("isAllDay")]
        public bool? IsAllDay { get; init; }

        [JsonPropertyName("isCancelled")]
        public bool? IsCancelled { get; init; }

        [JsonPropertyName("start")]
        public ReplySetting.LocalMoment? Start { get; init; }

        [JsonPropertyName("end")]
        public ReplySetting.LocalMoment? End { get; init; }
    }
}
