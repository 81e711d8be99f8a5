using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests;

/// <summary>Recorded exchanges between the Agents Playground, the official SDK and a connector.</summary>
internal static class Recordings
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "data", "bot");

    internal static IEnumerable<string> Activities => Directory.EnumerateFiles(Path.Combine(Root, "activities"), "*.json").Select(Path.GetFileNameWithoutExtension)!;

    internal static JsonObject Activity(string name) => Read("activities", name)["request"]!["body"]!.AsObject();

    internal static JsonObject Connector(string name) => Read("connector", name);

    private static JsonObject Read(string folder, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Root, folder, name + ".json")))!.AsObject();
}
