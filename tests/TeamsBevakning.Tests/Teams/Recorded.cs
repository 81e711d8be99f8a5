using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Teams;

/// <summary>What the Agents Playground sent to a bot and what its connector answered, as recorded; the parts that differ are put in.</summary>
internal static class Recorded
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "data", "bot");

    public static JsonObject Activity(string name) => Read("activities", name)["request"]!["body"]!.AsObject();

    public static (int Status, JsonObject Body) Answer(string name)
    {
        var response = Read("connector", name)["response"]!;
        return (response["status"]!.GetValue<int>(), response["body"]!.DeepClone().AsObject());
    }

    private static JsonObject Read(string folder, string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Root, folder, $"{name}.json")))!.AsObject();
}
