using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>
/// Every button of every card template, with each of what it carries and of what is filled in beside it altered to what no client sends: there is always an answer, never a fault, and one who may do nothing
/// changes nothing. A new button is tried without being named here.
/// </summary>
public sealed class AlteredFieldTests
{
    private static readonly string[] Values =
    [
        "null", "0", "-1", "1e400", "99999999999999999999", "true", "[]", "{}", "[null]", "[[\"x\"]]", "{\"id\":null}", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud83c\\udfca\\u202e${title}{{DATE(x)}}<at>Alla</at>\"",
        "\"00000000-0000-0000-0000-000000000000\"", "\"http://127.0.0.1:1/x\"", "\"https://sjostad.sharepoint.com:22/x\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"2026-11-17\\n2026-11-18\"", "\"tills vidare\"", "\"../../x\"",
        $"\"{new string('å', 20_000)}\"",
    ];

    [Theory]
    [InlineData("Ulf Utanför", true)]
    [InlineData("Eva Lind", false)]
    public async Task Whatever_a_button_carries_there_is_an_answer_and_who_may_do_nothing_changes_nothing(string person, bool isOutside)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var item = (await world.ItemOf(question)).Id.ToString();
        var stored = await world.Stored();

        var buttons = Buttons();
        buttons.Count.ShouldBeGreaterThan(25);
        foreach (var (verb, keys) in buttons)
        {
            foreach (var key in keys.Append("data"))
            {
                foreach (var value in Values)
                {
                    var data = new JsonObject(keys.Select(each => KeyValuePair.Create(each, Usual(each, item))));
                    var press = Activities.Press(person, card, new JsonObject { ["title"] = "x", ["verb"] = verb }, data);
                    if (key == "data")
                    {
                        press["value"]!["action"]!["data"] = JsonNode.Parse(value);
                    }
                    else
                    {
                        data[key] = JsonNode.Parse(value);
                    }

                    var answer = await world.Sends(press);

                    var what = $"{person}: {verb}, {key}: {value[..Math.Min(value.Length, 60)]}";
                    answer.Status.ShouldBeOneOf([200, 400], what);
                    if (answer.Status == 200)
                    {
                        answer.Text.ShouldNotBeNullOrWhiteSpace(what);
                        Encoding.UTF8.GetByteCount(answer.Body!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })).ShouldBeLessThan(28 * 1024, what);
                    }
                }
            }
        }

        if (isOutside)
        {
            (await world.Stored()).ShouldBe(stored);
        }
    }

    /// <summary>A file that is attached, a yes to a file and a question for a dialog, each with one thing altered: nothing is fetched, put or changed.</summary>
    [Theory]
    [InlineData("attachments")]
    [InlineData("attachments/0")]
    [InlineData("attachments/0/name")]
    [InlineData("attachments/0/content")]
    [InlineData("attachments/0/content/downloadUrl")]
    [InlineData("value")]
    [InlineData("value/action")]
    [InlineData("value/context")]
    [InlineData("value/context/snapshot")]
    [InlineData("value/uploadInfo")]
    [InlineData("value/uploadInfo/uploadUrl")]
    [InlineData("value/uploadInfo/contentUrl")]
    [InlineData("value/data")]
    [InlineData("value/data/item")]
    public async Task Whatever_stands_with_a_file_or_a_dialog_nothing_breaks_and_nothing_changes(string path)
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var stored = await world.Stored();
        List<JsonObject> bodies = path.StartsWith("attachments", StringComparison.Ordinal)
            ? [SnapshotWorld.Message("Anna Berg", "här kommer något", TeamsFiles.Attached("bild.pdf", "https://ond.example/bild.pdf"))]
            : path.StartsWith("value/data", StringComparison.Ordinal)
                ? [Activities.Dialog("task/fetch", "Anna Berg", card, []), Activities.Dialog("task/submit", "Anna Berg", card, [])]
                : [Consent("accept"), Consent("decline")];
        foreach (var body in bodies)
        {
            foreach (var value in Values)
            {
                var altered = body.DeepClone().AsObject();
                altered["id"] = Guid.NewGuid().ToString("D");
                Put(altered, path.Split('/'), JsonNode.Parse(value));

                var status = (await world.Sends(altered)).Status;

                status.ShouldBeOneOf([200, 400, 501], value[..Math.Min(value.Length, 60)]);
                world.Host.Log.All.ShouldNotContain("Exception", customMessage: $"{status}: {value[..Math.Min(value.Length, 60)]}");
            }
        }

        (await world.Stored()).ShouldBe(stored);
    }

    private static JsonObject Consent(string action)
    {
        var activity = Activities.PersonalMessage("Anna Berg", string.Empty);
        (activity["type"], activity["name"]) = ("invoke", "fileConsent/invoke");
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = new JsonObject { ["snapshot"] = "aaaaaaaa-0000-4000-8000-000000000009" },
            ["uploadInfo"] = new JsonObject { ["contentUrl"] = "https://sjostad-my.sharepoint.com/x", ["name"] = "x", ["uploadUrl"] = "https://sjostad-my.sharepoint.com/x", ["uniqueId"] = "1", ["fileType"] = "pdf" },
        };
        return activity;
    }

    private static void Put(JsonNode node, string[] path, JsonNode? value)
    {
        foreach (var part in path[..^1])
        {
            node = (int.TryParse(part, out var index) ? node[index] : node[part])!;
        }

        if (int.TryParse(path[^1], out var last))
        {
            node[last] = value;
        }
        else
        {
            node[path[^1]] = value;
        }
    }

    private static JsonNode? Usual(string key, string item) => key switch
    {
        "item" or "which" or "snapshot" => item,
        "items" => $"{item}:0",
        "round" or "number" => 0,
        "card" => "question",
        "account" or "accounts" => "fb-badhuset",
        "from" or "until" => "2026-11-18",
        "week" => "46",
        "of" or "toUnit" => "kultur",
        "switch" => "on",
        "language" => "en",
        _ => "x",
    };

    /// <summary>Each button's verb with what it carries and the fields of its card; a verb that the card's data gives is tried as all of them.</summary>
    private static List<(string Verb, List<string> Keys)> Buttons()
    {
        var buttons = new Dictionary<string, HashSet<string>>();
        foreach (var template in Directory.EnumerateFiles(Repository.PathOf("cards"), "*.json").Select(file => JsonNode.Parse(File.ReadAllText(file))!))
        {
            var nodes = All(template).ToList();
            var fields = nodes.Where(node => node["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) == true).Select(node => node["id"]!.ToString()).ToList();
            foreach (var button in nodes.Where(node => node["verb"] is not null))
            {
                var verb = button["verb"]!.ToString();
                foreach (var one in verb.StartsWith('$') ? ["register", "callPolice", "approve", "remove", "takeOver", "refresh"] : new[] { verb })
                {
                    buttons.TryAdd(one, []);
                    buttons[one].UnionWith([.. (button["data"] as JsonObject)?.Select(member => member.Key) ?? [], .. fields]);
                }
            }
        }

        return [.. buttons.Select(button => (button.Key, button.Value.Order(StringComparer.Ordinal).ToList())).OrderBy(button => button.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(member => All(member.Value)).Prepend(shape),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
