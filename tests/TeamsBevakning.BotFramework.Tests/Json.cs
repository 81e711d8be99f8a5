using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests;

internal static class Json
{
    /// <summary>Compares what JSON says, not how it is written.</summary>
    internal static void ShouldMean(this JsonNode? actual, JsonNode? expected) =>
        JsonNode.DeepEquals(actual, expected).ShouldBeTrue($"expected {expected?.ToJsonString()}\nbut was {actual?.ToJsonString()}");

    internal static void ShouldMean(this string actual, string expected) => JsonNode.Parse(actual).ShouldMean(JsonNode.Parse(expected));

    internal static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
