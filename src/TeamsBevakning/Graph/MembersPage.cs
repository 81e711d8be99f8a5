using System.Text.Json.Serialization;

namespace TeamsBevakning.Graph;

/// <summary>One page of a group's members, as Graph writes it; of each what we need.</summary>
internal sealed record MembersPage
{
    [JsonPropertyName("value")]
    public IReadOnlyList<Member?>? Value { get; init; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }

    internal sealed record Member
    {
        [JsonPropertyName("@odata.type")]
        public string? Type { get; init; }

        [JsonPropertyName("id")]
        public string? Id { get; init; }

        /// <summary>Null where we may not read people's names.</summary>
        [JsonPropertyName("displayName")]
        public string? DisplayName { get; init; }
    }
}

/// <summary>A refusal of Graph's; of it only the code.</summary>
internal sealed record GraphError
{
    [JsonPropertyName("error")]
    public Part? Error { get; init; }

    internal sealed record Part
    {
        [JsonPropertyName("code")]
        public string? Code { get; init; }
    }
}

[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(GraphError))]
[JsonSerializable(typeof(ReplySetting))]
[JsonSerializable(typeof(CalendarPage))]
internal sealed partial class GraphJson : JsonSerializerContext;
