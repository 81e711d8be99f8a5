using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The ways that differ: what nobody may keep, where nobody can remove, and what two must agree on.</summary>
public sealed class FlagWayTests
{
    [Fact]
    public async Task Of_sexual_abuse_of_children_nothing_is_shown_or_kept_and_the_card_says_what_the_police_need()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("Se bilden på flickan i omklädningsrummet? Hon bor på Zebulonvägen.", at: "mån 10.00", by: "Okänd Avsändare");
        var question = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", question, "Flagga");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "övergrepp-mot-barn" });

        await world.Expect(card, "Kommentaren och avsändaren raderades ur programmet kl 10.00.");
        card.Text.ShouldContain("Klart: ingenting sparas\nNu: kontakta polisen\nSedan: ta bort eller dölj på sidan");
        card.Text.ShouldContain("Ska hanteras senast mån 16 nov 10.30");
        await world.Settled();
        world.Connector.Memory.Cards.ShouldAllBe(each => !each.Text.Contains("flickan") && !each.Text.Contains("Okänd Avsändare"));
        card.Text.ShouldNotContain("Ångra");

        await world.Presses("Anna Berg", card, "Polisen kontaktad");
        await world.Expect(card, "Nu: ta bort eller dölj på sidan");
        await world.Presses("Anna Berg", card, "Borttagen");
        await world.Expect(card, "Borttagen på sidan, enligt Anna Berg");
        (await world.Stored()).ShouldNotContain("Zebulon");
        (await world.FlagJournalOf(comment)).ShouldAllBe(line => !line.Contains("Zebulon") && !line.Contains("Okänd"));
        foreach (var file in world.StoreFiles)
        {
            Encoding.UTF8.GetString(file).ShouldNotContain("Zebulon");
        }
    }

    [Fact]
    public async Task Where_nobody_can_remove_others_posts_there_is_an_answer_ready_and_no_removal()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        await world.RegisterIsImported(register => register["accounts"]![0]!["platform"] = "x");
        var comment = await world.CitizenAsks("Din blatte, åk hem!", at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "hets-och-trakasserier" });

        await world.Expect(card, "Nu: svara med kommunens text; andras inlägg kan inte tas bort här");
        InFull(card).ShouldContain("Gislaveds kommun stödjer inte den uppfattning som framförs här. Sådana inlägg får inte göras i kommunens kanaler.");
        card.Buttons.ShouldNotContain("Borttagen");
        await world.Presses("Bo Ek", card, "Besvarad");
        await world.Expect(card, "Besvarad");
        (await world.FlagOf(comment))!.Resolution!.Kind.ShouldBe(ResolutionKind.AnsweredByPerson);
    }

    [Fact]
    public async Task Where_two_must_agree_one_approves_and_another_removes()
    {
        await using var world = await World.Under(World.PolicyWith(World.Gislaved, WithTwo), World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("Din blatte, åk hem!", at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "hets-och-trakasserier" });
        await world.Expect(card, "Nu: två är överens, sedan tas den bort eller döljs på sidan");
        InFull(card).ShouldContain("Två personer ska vara överens innan kommentaren tas bort.");
        card.Buttons.ShouldNotContain("Borttagen");

        await world.Presses("Anna Berg", card, "Godkänn borttagning");
        await world.Expect(card, "Nu: ta bort eller dölj på sidan");
        (await world.Presses("Anna Berg", card, "Borttagen")).Text.ShouldContain("någon annan");
        (await world.FlagOf(comment))!.Resolution.ShouldBeNull();
        await world.Presses("Bo Ek", card, "Borttagen");
        await world.Expect(card, "Borttagen på sidan, enligt Bo Ek");
        (await world.FlagJournalOf(comment)).ShouldContain("Anna Berg godkände borttagningen");
    }

    /// <summary>Also what a button unfolds.</summary>
    private static string InFull(PostedCard card) => JsonSerializer.Serialize(card.Content, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void WithTwo(JsonObject rules) => rules["flags"]!["twoPersons"] = new JsonObject
    {
        ["categories"] = new JsonArray("hets-och-trakasserier"),
        ["source"] = new JsonObject { ["default"] = "Två är överens om det som är svårt att bedöma." },
    };
}
