using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>The answer to a call: the status and body of its HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status. As one of the replies that a sender expects, it is written with a capital.</summary>
    [JsonPropertyName("Status")]
    public int Status { get; set; }

    /// <summary>What is written as JSON; nothing when null.</summary>
    [JsonPropertyName("Body")]
    public object? Body { get; set; }

    /// <summary>Whether the status is one of success, 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and < 300;
}
