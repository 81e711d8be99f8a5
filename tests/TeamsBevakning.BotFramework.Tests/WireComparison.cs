using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests;

internal static class WireComparison
{
    /// <summary>Same verb, path, content type and conversation header, and a body that means the same but for the named members.</summary>
    internal static void ShouldBeLike(this Sent sent, JsonNode recorded, params string[] differing)
    {
        sent.Method.Method.ShouldBe(recorded["method"]!.GetValue<string>());
        if (!differing.Contains("replyToId") || sent.Method == HttpMethod.Put)
        {
            sent.Path.ShouldBe(recorded["path"]!.GetValue<string>());
        }

        foreach (var name in new[] { "content-type", "x-ms-conversation-id", "accept" })
        {
            sent.Headers.GetValueOrDefault(name).ShouldBe(recorded["headers"]![name]?.GetValue<string>());
        }

        Without(sent.Json!, differing).ShouldMean(Without(recorded["body"]!, differing));
    }

    /// <summary>What is absent and what is known to differ is left out; names and addresses are those of the activity answered, so they stay.</summary>
    private static JsonObject Without(JsonNode body, string[] names)
    {
        var kept = body.DeepClone().AsObject();
        foreach (var name in names)
        {
            kept.Remove(name);
        }

        return kept;
    }
}
