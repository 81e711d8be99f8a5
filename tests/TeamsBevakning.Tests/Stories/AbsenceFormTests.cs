using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary><c>frånvaro</c> alone in a chat of one's own: one's absences, each with a button that takes it back, and a form. Monday 16 November 2026.</summary>
public sealed class AbsenceFormTests
{
    private const string How = "Skriv till exempel frånvaro 6/7-31/7 ersättare Namn, frånvaro idag em, eller frånvaro av när du är tillbaka.\n[Spara frånvaron]";

    [Fact]
    public async Task An_absence_is_said_in_the_form_as_by_the_command_and_taken_back_with_its_button()
    {
        await using var world = await World.Begin();
        (await world.Writes("Anna Berg", "frånvaro")).ShouldBe($"Din frånvaro\nDu har ingen anmäld frånvaro.\nNy frånvaro\n{How}");
        var card = Shown(world);
        Choices(card.Content, "substitute").Take(4).ShouldBe(["Som det står i registret", "Bo Ek", "Cia Holm", "Eva Lind"]);

        var said = await world.Presses("Anna Berg", card, "Spara frånvaron", Form("2026-11-17", "2026-11-20", substitute: People.ObjectId("David Sund")));

        said.Text.ShouldBe(
            "Din frånvaro\nKlart. Du är borta tis 17–fre 20 nov 2026. David Sund är inte ansvarig eller ersättare för Badhuset och Biblioteket i registret, men får hantera ärendena där så länge. "
            + $"Badhuset sköts då av David Sund och Bo Ek. Biblioteket sköts då av David Sund och Cia Holm.\nDu är borta tis 17–fre 20 nov 2026. David Sund ersätter.\nNy frånvaro\n{How}");
        (await world.Journal())[^1].ShouldBe("Anna Berg anmälde frånvaro: Anna Berg är borta tis 17–fre 20 nov 2026, David Sund ersätter");
        await world.Presses("Anna Berg", card, "Spara frånvaron", Form("2026-12-01"));
        var both = Own((await world.Presses("Anna Berg", card, "Spara frånvaron", Form("2026-12-03", part: "fromNoon"))).Card);
        both.Select(each => each.Text).ShouldBe(["Du är borta tis 17–fre 20 nov 2026. David Sund ersätter.", "Du är borta tis 1 dec 2026.", "Du är borta tor 3 dec 2026 från 12.00."]);

        var less = await world.Sends(Activities.Press("Anna Berg", card, both[0].Action, both[0].Action["data"]!.DeepClone().AsObject()));

        less.Text.ShouldStartWith("Din frånvaro\nKlart. Din frånvaro är struken från och med nu.\nDu är borta tis 1 dec 2026.\nDu är borta tor 3 dec 2026 från 12.00.\n");
        (await world.Journal())[^1].ShouldBe("Anna Berg avslutade eller strök frånvaro");
        var journal = await world.Journal();
        (await world.Sends(Activities.Press("Anna Berg", card, both[0].Action, both[0].Action["data"]!.DeepClone().AsObject()))).Text.ShouldContain("Den frånvaron är redan struken eller över.");
        (await world.Journal()).ShouldBe(journal);
    }

    [Theory]
    [InlineData("", "", "whole", "false", "Välj den första dagen. Inget har sparats.")]
    [InlineData("2026-12-10", "2026-12-01", "whole", "false", "I ”2026-12-10–2026-12-01” kommer slutet före början.")]
    [InlineData("2026-11-02", "2026-11-06", "whole", "false", "”2026-11-02–2026-11-06” har redan varit.")]
    [InlineData("2026-12-10", "2026-12-11", "whole", "true", "Tills vidare har ingen sista dag.")]
    [InlineData("2026-12-10", "", "toNoon", "true", "Tills vidare har ingen sista dag.")]
    [InlineData("2026-12-10", "", "both", "false", "I ”2026-12-10 em–2026-12-10 fm” kommer slutet före början.")]
    [InlineData("<at>Bo</at>", "", "hela", "ja", "Jag förstår inte ”<at>bo</at>”")]
    public async Task What_is_wrong_is_said_on_the_card_and_what_was_filled_in_stands_there_still(string from, string to, string part, string open, string told)
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro");
        var stored = await world.Stored();

        var answer = await world.Presses("Anna Berg", Shown(world), "Spara frånvaron", Form(from, to, part, open, People.ObjectId("Bo Ek")));

        answer.Text.Split('\n')[1].ShouldStartWith(told);
        answer.Text.Split('\n')[1].ShouldContain("Inget har sparats");
        (Value(answer.Card, "substitute"), Value(answer.Card, "from")).ShouldBe((People.ObjectId("Bo Ek"), from.StartsWith('2') ? from : string.Empty));
        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task The_form_is_of_whoever_presses_it_and_a_press_sent_again_changes_nothing()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro");
        var card = Shown(world);
        var answer = await world.Presses("Bo Ek", card, "Spara frånvaron", Form("2026-11-17", open: "true"));
        answer.Text.ShouldStartWith("Din frånvaro\nKlart. Du är borta från tis 17 nov 2026 tills vidare.");
        var (stored, journal) = (await world.Stored(), await world.Journal());

        (await world.IsSentAgain(answer)).Text.ShouldBe(answer.Text);
        (await world.Presses("Anna Berg", card, "Spara frånvaron", Form("2026-11-17", substitute: People.ObjectId("Anna Berg")))).Text.ShouldContain("Den som är borta kan inte ersätta sig själv.");
        (await world.Presses("Ulf Utanför", card, "Spara frånvaron", Form("2026-11-17"))).Text.ShouldStartWith("Du finns inte i registret");

        (await world.Stored()).ShouldBe(stored);
        (await world.Journal()).ShouldBe(journal);
        (await world.Writes("Anna Berg", "frånvaro", channel: World.Kultur)).ShouldNotContain("Spara");
    }

    private static object Form(string from, string to = "", string part = "whole", string open = "false", string substitute = "register") => new { from, to, part, open, substitute };

    private static PostedCard Shown(World world)
    {
        var call = world.Connector.Memory.Calls.Last(call => call.Card is not null);
        return new PostedCard(call.Channel, call.Conversation, call.Activity, call.Card!);
    }

    private static List<(string Text, JsonObject Action)> Own(JsonObject card) =>
    [
        .. card["body"]!.AsArray().Where(element => element!["items"] is JsonArray items && items.Any(item => item!["type"]!.GetValue<string>() == "ActionSet"))
            .Select(element => (element!["items"]![0]!["inlines"]![0]!["text"]!.GetValue<string>(), element["items"]![1]!["actions"]![0]!.AsObject())),
    ];

    private static IEnumerable<string> Choices(JsonObject card, string id) => Input(card, id)["choices"]!.AsArray().Select(choice => choice!["title"]!.GetValue<string>());

    private static string? Value(JsonObject card, string id) => Input(card, id)["value"]?.GetValue<string>();

    private static JsonNode Input(JsonObject card, string id) => card["body"]!.AsArray().Single(element => element!["id"]?.GetValue<string>() == id)!;
}
