using System.Text.Json.Nodes;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Tests.Policies;

public sealed class PolicySchemaTests
{
    private static readonly JsonObject Written = TestFiles.Schema();
    private static readonly JsonSchema Schema = new(Written);

    public static TheoryData<string> Municipalities { get; } = [.. TestFiles.Municipalities];

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Each_policy_is_as_the_schema_says(string municipality) => Schema.Faults(TestFiles.Policy(municipality)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void An_unknown_key_in_any_object_is_found(string municipality) =>
        EachFound(municipality, node => node is JsonObject, node => node["okänd nyckel"] = 1);

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_setting_without_its_source_is_found(string municipality) =>
        EachFound(municipality, node => node is JsonObject setting && setting.ContainsKey("source"), node => node.AsObject().Remove("source"));

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_rule_of_two_kinds_is_found(string municipality) =>
        EachFound(municipality, node => node is JsonObject { Count: 1 } rule && rule.ContainsKey("workingDays"), node => node["calendarTime"] = "1 day");

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_citation_without_its_heading_is_found(string municipality) =>
        EachFound(municipality, node => node is JsonObject source && source.ContainsKey("quote"), node => node.AsObject().Remove("heading"));

    [Fact]
    public void Every_key_is_described() => Properties().Where(property => Description(property.Schema) is null).Select(property => property.Path).ShouldBeEmpty();

    [Fact]
    public void Every_object_is_closed() => TestFiles.Nodes(Written)
        .Where(each => each.Node is JsonObject schema && schema["properties"] is JsonObject && !each.Path.EndsWith(".properties", StringComparison.Ordinal))
        .Where(each => each.Node["additionalProperties"]?.ToJsonString() is not "false")
        .Select(each => each.Path).ShouldBeEmpty();

    [Fact]
    public void Eves_and_holidays_are_those_that_are_computed()
    {
        Words("eve").ShouldBe(Enum.GetValues<Eve>().Select(SwedishEves.NameOf));
        Words("holiday").ShouldBe(Enum.GetValues<Holiday>().Select(SwedishHolidays.NameOf));
    }

    [Theory]
    [InlineData("workingAmount", "30 min", true)]
    [InlineData("workingAmount", "1 h 30 min", true)]
    [InlineData("workingAmount", "30 min 1 h", false)]
    [InlineData("workingAmount", "1.5 h", false)]
    [InlineData("workingAmount", "1 day", false)]
    [InlineData("calendarAmount", "1 day 12 h", true)]
    [InlineData("calendarAmount", "2 weeks", true)]
    [InlineData("calendarAmount", "1 month", false)]
    [InlineData("keepAmount", "6 months", true)]
    [InlineData("keepAmount", "untilNotCurrent", true)]
    [InlineData("keepAmount", "0 days", false)]
    [InlineData("keepAmount", "0 years 1 day", true)]
    [InlineData("interval", "08.00–16.30", true)]
    [InlineData("interval", "08.00-24.00", true)]
    [InlineData("interval", "08:00–16:30", false)]
    [InlineData("interval", "22.00–00.00", false)]
    [InlineData("interval", "24.00–24.00", false)]
    [InlineData("deadlineTime", "16.30", true)]
    [InlineData("deadlineTime", "16.30\n", false)]
    [InlineData("deadlineTime", "16.60", false)]
    [InlineData("date", "2027-05-07", true)]
    [InlineData("date", "2027-04-31", false)]
    [InlineData("dateOfYear", "06-30", true)]
    [InlineData("dateOfYear", "02-29", false)]
    [InlineData("id", "daglig-tillsyn", true)]
    [InlineData("id", "2-dagar", false)]
    public void A_text_of_a_kind_is_taken_or_not(string definition, string text, bool taken) => new JsonSchema(
        new JsonObject { ["$ref"] = $"#/definitions/{definition}", ["definitions"] = Written["definitions"]!.DeepClone() })
        .Faults(JsonValue.Create(text)).Count.ShouldBe(taken ? 0 : 1);

    [Fact]
    public void A_word_of_the_schema_that_is_not_checked_is_refused() => Should.Throw<NotSupportedException>(() =>
        new JsonSchema(new JsonObject { ["if"] = new JsonObject() }).Faults(JsonValue.Create("text")));

    private static IEnumerable<(string Path, JsonObject Schema)> Properties() => TestFiles.Nodes(Written)
        .Where(each => each.Node is JsonObject && each.Path.EndsWith(".properties", StringComparison.Ordinal))
        .SelectMany(each => each.Node.AsObject().Select(property => ($"{each.Path}.{property.Key}", property.Value!.AsObject())));

    private static string? Description(JsonObject schema) => schema["description"]?.GetValue<string>()
        ?? (schema["$ref"]?.GetValue<string>() is { } reference ? Description(Written["definitions"]![reference["#/definitions/".Length..]]!.AsObject()) : null);

    private static IEnumerable<string> Words(string definition) => Written["definitions"]![definition]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    /// <summary>Spoils one place at a time; each time something must be told.</summary>
    private static void EachFound(string municipality, Func<JsonNode, bool> place, Action<JsonNode> spoil)
    {
        var whole = TestFiles.Policy(municipality);
        var places = TestFiles.Nodes(whole).Select((each, i) => (each.Path, each.Node, Index: i)).Where(each => place(each.Node)).ToList();
        places.ShouldNotBeEmpty();
        places.Where(each =>
        {
            var policy = whole.DeepClone();
            spoil(TestFiles.Nodes(policy).ElementAt(each.Index).Node);
            return Schema.Faults(policy).Count == 0;
        }).Select(each => each.Path).ShouldBeEmpty();
    }
}
