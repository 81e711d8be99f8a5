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
