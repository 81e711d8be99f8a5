using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Policies;

namespace TeamsBevakning.Tests.Policies;

/// <summary>Policy files for tests: the municipalities' own, and one made up that says everything that a file can say.</summary>
internal static class PolicySamples
{
    public static string Whole { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "policies", "sjostad.json"));

    public static string Schema { get; } = File.ReadAllText(Repository.PathOf("policies", "schema.json"));

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.PathOf("policies"), "*.json").Where(file => Path.GetFileName(file) != "schema.json").Order();

    public static PolicyReading Read(string json) => PolicyReader.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The whole policy with the value at a path changed, or taken away when it is null. Names in the path are parted by a slash.</summary>
    public static string Changed(string path, string? value)
    {
        var root = JsonNode.Parse(Whole)!;
        var steps = path.Split('/');
        var owner = steps[..^1].Aggregate(root, (node, step) => node is JsonArray ? node[int.Parse(step, null)]! : node[step]!);
        if (owner is JsonArray list)
        {
            list[int.Parse(steps[^1], null)] = JsonNode.Parse(value!);
        }
        else if (value is null)
        {
            owner.AsObject().Remove(steps[^1]).ShouldBeTrue(path);
        }
        else
        {
            owner[steps[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
