using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Policies;

/// <summary>The policies as the program gets them, and the guidelines they are made from.</summary>
internal static class TestFiles
{
    public static IReadOnlyList<string> Municipalities { get; } = ["falun", "forshaga", "gislaved", "skurup", "vargarda"];

    public static string Guideline(string file) => Path.Combine(AppContext.BaseDirectory, "data", "guidelines", file);

    public static JsonObject Policy(string municipality) => Parsed($"{municipality}.json");

    public static JsonObject Schema() => Parsed("schema.json");

    /// <summary>Every object and list of a document with its path, the document itself first.</summary>
    public static IEnumerable<(string Path, JsonNode Node)> Nodes(JsonNode? node, string path = "$") => node switch
    {
        JsonObject members => members.SelectMany(member => Nodes(member.Value, $"{path}.{member.Key}")).Prepend((path, members)),
        JsonArray items => items.SelectMany((item, i) => Nodes(item, $"{path}[{i}]")).Prepend((path, items)),
        _ => [],
    };

    private static JsonObject Parsed(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", file)))!.AsObject();
}
