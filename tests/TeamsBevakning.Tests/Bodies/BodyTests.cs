using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.Tests.Bodies;

/// <summary>Bodies that are no activity, or one that no sane sender sends, over HTTP to the real host with its real store.</summary>
public sealed class BodyTests : IAsyncLifetime
{
    private const string TruePress = "press-true";

    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly string[] Values =
    [
        "null", "0", "-1", "1e400", "99999999999999999999", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "true", "[]", "{}", "[null]", "[[]]", "{\"id\":null}", "{\"id\":[\"x\"]}",
        "{\"$ref\":\"#\"}", "\"2026-11-20T11:27:43.400Z\"", "\"../..\"", "\"{{7*7}}\"", "\"'; drop table item; --\"",
    ];

    private BodyWorld world = null!;

    public async Task InitializeAsync() => world = await BodyWorld.Begin();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task No_body_of_the_corpus_breaks_anything_or_changes_the_store()
    {
        var before = await world.Stored();
        var files = Directory.EnumerateFiles(Path.Combine(Data, "bodies"), "*.json").Where(file => Path.GetFileNameWithoutExtension(file) != TruePress).ToList();
        files.Count.ShouldBeGreaterThan(70);
        foreach (var file in files)
        {
            var status = await world.PostAsync(world.Filled(await File.ReadAllTextAsync(file)));

            status.ShouldBeOneOf([200, 400, 413, 501], Path.GetFileName(file));
            (await world.Stored()).ShouldBe(before, Path.GetFileName(file));
        }

        // The press that they were made of is a true one: it is by their faults that they change nothing.
        (await world.PostAsync(world.Filled(await File.ReadAllTextAsync(Path.Combine(Data, "bodies", $"{TruePress}.json"))))).ShouldBe(200);
        (await world.Stored()).ShouldNotBe(before);
        world.Log.ShouldNotContain("xxxx");
        world.Log.ShouldNotContain("drop table");
    }

    [Fact]
    public async Task Whatever_is_changed_in_a_recorded_activity_nothing_breaks_and_the_store_stays_as_it_is()
    {
        var before = await world.Stored();
        var recorded = Directory.EnumerateFiles(Path.Combine(Data, "bot", "activities"), "*.json")
            .Select(file => JsonNode.Parse(File.ReadAllText(file))!["request"]!["body"]!.AsObject())
            .Select(activity => With(activity, world.Connector))
            .ToArray();
        var bodies = from text in Gen.Elements(recorded)
                     from how in Gen.Choose(0, 4)
                     from place in Gen.Choose(0, 100_000)
                     from value in Gen.Elements(Values)
                     from other in Gen.Choose(0, 255)
                     select Mutated(text, how, place, value, (byte)other);

        Prop.ForAll(bodies.ToArbitrary(), body => world.PostAsync(body).GetAwaiter().GetResult() is 200 or 400 or 501)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(800));

        (await world.Stored()).ShouldBe(before);
    }

    private static string With(JsonObject activity, string connector)
    {
        activity["serviceUrl"] = connector;
        return activity.ToJsonString();
    }

    private static byte[] Mutated(string text, int how, int place, string value, byte other)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        switch (how)
        {
            case 0:
                bytes[place % bytes.Length] = other;
                return bytes;
            case 1:
                return bytes[..(place % bytes.Length)];
            default:
                return Encoding.UTF8.GetBytes(Replaced(text, place, value));
        }
    }

    /// <summary>One of the activity's values, however deep, is another one.</summary>
    private static string Replaced(string text, int place, string value)
    {
        const string Mark = "\"¤\"";
        var root = JsonNode.Parse(text)!;
        var spots = Spots(root).ToList();
        var (owner, key) = spots[place % spots.Count];
        if (owner is JsonObject members)
        {
            members[(string)key] = JsonNode.Parse(Mark);
        }
        else
        {
            owner.AsArray()[(int)key] = JsonNode.Parse(Mark);
        }

        return root.ToJsonString().Replace("\"\\u00A4\"", value, StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonNode Owner, object Key)> Spots(JsonNode? node) => node switch
    {
        JsonObject owner => owner.ToList().SelectMany(member => Spots(member.Value).Prepend((owner, member.Key))),
        JsonArray list => list.ToList().SelectMany((item, index) => Spots(item).Prepend((list, index))),
        _ => [],
    };
}
