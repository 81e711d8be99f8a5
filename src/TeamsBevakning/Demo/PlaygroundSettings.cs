using System.Text.Json.Nodes;

namespace TeamsBevakning.Demo;

/// <summary>The Playground's configuration, with the people of the sample register. JSON is YAML.</summary>
internal static class PlaygroundSettings
{
    public const string BotName = "Bevakning";

    public const string ChannelName = "Kultur och fritid";

    public static void Write(string folder, string register)
    {
        var root = JsonNode.Parse(File.ReadAllText(register))!;
        var users = root["people"]!.AsArray().Select(UserOf).ToList();
        var settings = new JsonObject
        {
            ["version"] = "0.1.1",
            ["tenantId"] = root["municipality"]!["tenantId"]!.DeepClone(),
            ["bot"] = new JsonObject { ["id"] = "28:5f1e0000-0000-4000-8000-0000000000b0", ["name"] = BotName },
            ["currentUser"] = users[0].DeepClone(),
            ["users"] = new JsonArray([.. users.Skip(1), Visitor()]),
            ["personalChat"] = new JsonObject { ["id"] = "a:demo-personal" },
            ["groupChat"] = new JsonObject { ["id"] = "19:5f1e0000000000000000000000000001@thread.v2", ["name"] = "Gruppchatt" },
            ["team"] = new JsonObject
            {
                ["id"] = "19:5f1e0000000000000000000000000002@thread.tacv2",
                ["name"] = root["municipality"]!["name"]!.DeepClone(),
                ["aadGroupId"] = "5f1e0000-0000-4000-8000-0000000000a0",
                ["channels"] = new JsonArray(new JsonObject { ["id"] = "19:5f1e0000000000000000000000000003@thread.tacv2", ["name"] = ChannelName }),
            },
        };
        File.WriteAllText(Path.Combine(folder, ".m365agentsplayground.yml"), settings.ToJsonString());
    }

    private static JsonObject UserOf(JsonNode? person) => User($"{person!["id"]}", $"{person["name"]}", $"{person["objectId"]}");

    /// <summary>Somebody who is not in the register.</summary>
    private static JsonObject Visitor() => User("gast", "Gunnar Gäst", "aaaaaaaa-0000-4000-8000-000000000099");

    private static JsonObject User(string id, string name, string objectId) => new()
    {
        ["id"] = $"29:1-{id}",
        ["name"] = name,
        ["userPrincipleName"] = $"{id}@sjostad.example",
        ["aadObjectId"] = objectId,
        ["givenName"] = name.Split(' ')[0],
        ["surname"] = name.Split(' ')[^1],
        ["email"] = $"{id}@sjostad.example",
    };
}
