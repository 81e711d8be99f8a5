using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What the register lacks by the policy is a card of the unit's, until the register is mended.</summary>
public sealed class RegisterGapTests
{
    [Fact]
    public async Task An_account_with_one_administrator_is_told_of_and_the_card_ends_by_itself_when_the_register_is_mended()
    {
        await using var world = await World.Begin();
        await world.ExpectNoCard(World.Kultur);

        await world.RegisterIsImported(register => register["accounts"]![0]!["administrators"] = new JsonArray("anna"));
        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Brister i registret: Kultur och fritid");
        card.Text.ShouldContain("Badhuset: 1 av minst 2 kontoadministratörer.");
        card.Text.ShouldContain("Lämna uppgifterna till Kommunikationsenheten");

        await world.RegisterIsImported(register =>
        {
            register["accounts"]![0]!["administrators"] = new JsonArray("anna");
            register["accounts"]![1]!["administrators"] = new JsonArray();
        });
        await world.Expect(card, "Biblioteket: 0 av minst 2 kontoadministratörer.");

        await world.RegisterIsImported(_ => { });
        await world.Expect(card, "Åtgärdat kl");
        world.CardsIn(World.Kultur).ShouldBe(1);
        (await world.Journal()).ShouldContain(line => line.Contains("det syntes att ärendet är åtgärdat"));
    }

    [Fact]
    public async Task What_a_person_has_ended_does_not_come_again_until_something_else_is_lacking()
    {
        await using var world = await World.Begin();
        await Lacks(world, 0);
        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Badhuset: 1 av minst 2");
        (await world.Presses("Anna Berg", card, "Ingen åtgärd", new { reason = "Annat", noActionNote = "Vi väntar på Bo" })).IsCard.ShouldBeTrue();

        await world.Restart();
        await Lacks(world, 0);
        await world.Pass("PT1H");
        await world.Settled();
        world.CardsIn(World.Kultur).ShouldBe(1);

        await Lacks(world, 1);
        await world.ExpectCard("matter", to: World.Kultur, saying: "Biblioteket: 1 av minst 2");
    }

    [Fact]
    public async Task Plan_log_ins_and_address_are_asked_for_where_the_register_keeps_them()
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported(register => register["accounts"]![0]!["records"] = new JsonObject { ["planApprovedBy"] = new JsonArray("Närmaste chef"), ["loginsDepositedWith"] = new JsonArray("Kommunikatören") });

        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Brister i registret");
        card.Text.ShouldContain("Biblioteket: aktivitetsplanen är inte godkänd av Närmaste chef och inloggningen är inte lämnad till Kommunikatör på kommunledningskontoret.");
        card.Text.ShouldNotContain("Badhuset:");
        await world.ExpectCard("matter", to: World.Kommunikation, saying: "Brister i registret: Kommunikationsenheten");
    }

    [Fact]
    public async Task Purpose_and_audience_public_list_and_the_plans_copy_are_asked_for_where_the_register_keeps_them()
    {
        await using var world = await World.Under(World.PolicyWith(World.Vargarda, rules => rules.Remove("duties")), World.Kultur, World.Kommunikation);
        await world.RegisterIsImported(register =>
        {
            register["accounts"]![0]!["records"] = Records(new JsonObject
            {
                ["syfte"] = "Svara på frågor om badet",
                ["Målgrupper"] = "Besökare",
                ["Mätbara mål"] = "Svar inom en dag",
                ["Beskrivning av aktiviteten"] = "Nyheter",
                ["Vem som sköter den dagliga driften"] = "Anna",
                ["Hur ofta och under vilka tider kontot bevakas och uppdateras"] = "Varje vardag",
                ["Beräknad arbetstid i veckan"] = "4 timmar",
            });
            register["accounts"]![1]!["records"] = Records(new JsonObject { ["Syfte"] = "Boktips" }, listed: false);
        });

        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Brister i registret");
        card.Text.ShouldNotContain("Badhuset:");
        card.Text.ShouldContain("kontot finns inte i den publika listan över kommunens konton och uppgifterna ”Målgrupper”, ”Mätbara mål”,");
        card.Text.ShouldNotContain("Webbadress");
    }

    private static JsonObject Records(JsonObject details, bool listed = true) => new()
    {
        ["planApprovedBy"] = new JsonArray("Chef", "Sektorschef"),
        ["loginsDepositedWith"] = new JsonArray("Informatören", "Registrator"),
        ["sharedEmail"] = "badet@sjostad.example",
        ["planCopySentTo"] = "Kommunikationsenheten",
        ["publiclyListed"] = listed,
        ["details"] = details,
    };

    private static Task Lacks(World world, int account) => world.RegisterIsImported(register => register["accounts"]![account]!["administrators"] = new JsonArray("anna"));
}
