using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Who presses is the sender that Teams vouches for, whatever the payload says.</summary>
public sealed class SenderTests
{
    private const string Refusal = "Du kan inte hantera det här ärendet.";
    private const string Unknown = "Teams talar inte om vem du är";

    [Theory]
    [InlineData("value.action.data", "by")]
    [InlineData("value.action.data", "user")]
    [InlineData("value.action.data", "userId")]
    [InlineData("value.action.data", "aadObjectId")]
    [InlineData("value.action.data", "from")]
    [InlineData("value.action", "by")]
    [InlineData("value", "from")]
    [InlineData("value", "user")]
    [InlineData("", "user")]
    [InlineData("channelData", "from")]
    [InlineData("channelData", "onBehalfOf")]
    public async Task A_name_or_an_id_in_the_payload_makes_nobody_somebody_else(string place, string key)
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var stored = await world.Stored();

        foreach (JsonNode claimed in new JsonNode[] { People.ObjectId("Anna Berg"), Account("Anna Berg"), new JsonArray(Account("Anna Berg")) })
        {
            var press = PressOf("Ulf Utanför", card);
            place.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)press, (node, step) => node[step]!)[key] = claimed.DeepClone();
            (await world.Sends(press)).Text.ShouldStartWith(Refusal, customMessage: press.ToJsonString());
        }

        (await world.Stored()).ShouldBe(stored);
        (await world.JournalOf(question)).TakeLast(3).ShouldAllBe(line => line == "Ulf Utanför nekades: Jag tar den");
    }

    [Theory]
    [InlineData("recipient")]
    [InlineData("conversation")]
    public async Task The_object_id_of_whom_or_what_it_was_sent_to_is_not_the_senders(string place)
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        var stored = await world.Stored();
        var press = PressOf("Ulf Utanför", card);
        press[place]!["aadObjectId"] = People.ObjectId("Anna Berg");
        var nameless = press.DeepClone().AsObject();
        nameless["from"]!.AsObject().Remove("aadObjectId");

        (await world.Sends(press)).Text.ShouldStartWith(Refusal);
        (await world.Sends(nameless)).Text.ShouldStartWith(Unknown);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task The_one_who_presses_has_the_item_under_the_registers_name_whatever_name_came_along()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var press = PressOf("Anna Berg", card);
        press["from"]!["name"] = "Bo Ek";
        press["from"]!["id"] = $"29:{People.ObjectId("Bo Ek")}";
        press["value"]!["action"]!["data"]!["by"] = People.ObjectId("Cia Holm");

        (await world.Sends(press)).IsCard.ShouldBeTrue();

        var holder = (await world.ItemOf(question)).Holder!.By;
        (holder.Name, holder.Id.ToString()).ShouldBe(("Anna Berg", People.ObjectId("Anna Berg")));
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg tog ärendet");
    }

    [Theory]
    [InlineData("Anna Berg")]
    [InlineData("ANNA BERG")]
    public async Task One_who_only_has_the_name_of_somebody_is_not_that_person(string name)
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        var stored = await world.Stored();
        var press = PressOf("Ulf Utanför", card);
        press["from"]!["name"] = name;

        (await world.Sends(press)).Text.ShouldStartWith(Refusal);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task A_guest_of_the_tenant_is_whoever_the_register_says_and_else_nobody()
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        var stored = await world.Stored();
        var press = PressOf("Ulf Utanför", card);
        press["from"]!["name"] = "Anna Berg (Guest)";
        press["from"]!["userPrincipalName"] = "anna.berg_sjostad.example#EXT#@grannkommun.onmicrosoft.com";
        press["from"]!["tenantId"] = "99999999-9999-4999-8999-999999999999";

        (await world.Sends(press)).Text.ShouldStartWith(Refusal);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task An_object_id_in_capitals_is_the_same_person()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var press = PressOf("Anna Berg", card);
        press["from"]!["aadObjectId"] = People.ObjectId("Anna Berg").ToUpperInvariant();

        (await world.Sends(press)).IsCard.ShouldBeTrue();

        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("""{ "name": "Anna Berg" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": null }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "anna" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "00000000-0000-0000-0000-000000000000" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "{aaaaaaaa-0000-4000-8000-000000000001}" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "aaaaaaaa000040008000000000000001" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": " aaaaaaaa-0000-4000-8000-000000000001" }""")]
    [InlineData("""{ "name": "Anna Berg", "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000001\u0000" }""")]
    [InlineData("""{ "name": "Anna Berg", "id": "aaaaaaaa-0000-4000-8000-000000000001" }""")]
    [InlineData("""{ "name": "Anna Berg", "objectId": "aaaaaaaa-0000-4000-8000-000000000001" }""")]
    [InlineData("null")]
    public async Task Without_an_object_id_in_its_usual_form_it_is_nobody(string from)
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        var (stored, journal) = (await world.Stored(), await world.Journal());
        var press = PressOf("Anna Berg", card);
        press["from"] = JsonNode.Parse(from);

        (await world.Sends(press)).Text.ShouldStartWith(Unknown);

        (await world.Stored()).ShouldBe(stored);
        (await world.Journal()).ShouldBe(journal);
    }

    [Fact]
    public async Task A_very_long_name_of_one_who_is_not_listed_is_cut_in_the_journal()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var press = PressOf("Ulf Utanför", card);
        press["from"]!["name"] = new string('u', 50_000);

        (await world.Sends(press)).Text.ShouldStartWith(Refusal);

        (await world.JournalOf(question))[^1].Length.ShouldBeLessThan(300);
    }

    private static JsonObject Account(string person) => new() { ["id"] = $"29:{People.ObjectId(person)}", ["name"] = person, ["aadObjectId"] = People.ObjectId(person) };

    private static async Task<(string Question, PostedCard Card)> Asked(World world)
    {
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        return (question, await world.ExpectCard("question", to: World.Kultur));
    }

    private static JsonObject PressOf(string person, PostedCard card)
    {
        var action = CardActions.Named(card.Content, "Jag tar den");
        return Activities.Press(person, card, action, action["data"]!.DeepClone().AsObject());
    }
}
