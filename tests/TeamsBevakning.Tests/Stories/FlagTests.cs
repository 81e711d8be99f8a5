using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

public sealed class FlagTests
{
    private const string Threat = "Jag kommer att d0da dig, din blatte!";

    [Fact]
    public async Task A_comment_with_a_threat_comes_as_a_flagged_comment_that_says_which_words_and_which_rule()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks(Threat, at: "mån 10.00");

        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        card.Text.ShouldContain("Flaggad kommentar på Badhuset");
        card.Text.ShouldContain("Hot enligt ordlistan: kommer att d0da dig");
        card.Text.ShouldContain("Skällsord enligt ordlistan: blatte");
        card.Text.ShouldContain("Uppmaning till brott eller annat brottsligt? Förslag, välj själv.");
        card.Text.ShouldContain("Sparat som bevis kl 10.00: innehåll, avsändare, tid och länk.");
        card.Text.ShouldContain("Ska hanteras senast mån 16 nov 14.00");
        card.Text.ShouldNotContain("Osäker");
        world.Connector.Memory.Cards.ShouldNotContain(other => other.Kind == "question");
        (await world.FlagJournalOf(comment))[0].ShouldBe("kommentaren flaggades, ska hanteras senast mån 16 nov 14.00: hot enligt ordlistan, skällsord enligt ordlistan");
    }

    [Fact]
    public async Task The_way_is_gone_step_by_step_and_each_press_is_journaled()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks($"Ring Kalle, 811228-9874. {Threat}", at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");
        await world.Pass("PT1M");
        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "sekretess" });
        await world.Expect(card, "Kategori: Sekretessbelagda uppgifter, enligt Anna Berg kl 10.01");
        card.Text.ShouldContain("Klart: innehåll och avsändare sparas\nNu: diarieför\nSedan: ta bort eller dölj på sidan");

        (await world.Presses("Anna Berg", card, "Diarieförd", new { number = "  " })).Text.ShouldContain("Diarienumret saknas");
        await world.Presses("Anna Berg", card, "Diarieförd", new { number = "KS 2026/123" });
        await world.Expect(card, "Klart: diarieför: Anna Berg kl 10.01 (KS 2026/123)\nNu: ta bort eller dölj på sidan");
        await world.Presses("Bo Ek", card, "Borttagen");
        await world.Expect(card, "Borttagen på sidan, enligt Bo Ek kl 10.01.");

        (await world.FlagOf(comment))!.Resolution!.Kind.ShouldBe(ResolutionKind.Removed);
        var journal = await world.FlagJournalOf(comment);
        journal.ShouldContain("Anna Berg valde kategori: Sekretessbelagda uppgifter");
        journal.ShouldContain("Anna Berg diarieförde: KS 2026/123");
        journal.ShouldContain("Bo Ek avslutade: borttagen på sidan");
        journal.ShouldAllBe(line => !line.Contains("blatte") && !line.Contains("9874"));

        await world.Presses("Bo Ek", card, "Ångra");
        await world.Expect(card, "Nu: ta bort eller dölj på sidan");
    }

    [Fact]
    public async Task A_comment_is_flagged_by_its_link()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        var link = (await world.Host.Get<IItems>().StoryOfAsync((await world.ItemOf(comment)).Id, default))!.Comment!.Post.Link;

        (await world.Writes("Anna Berg", "flagga")).ShouldStartWith("Skriv flagga och klistra in länken");
        (await world.Writes("Anna Berg", "flagga https://facebook.example/okänd")).ShouldStartWith("Kommentaren finns inte här.");
        (await world.Writes("Anna Berg", $"Hej, kan du flagga {link} tack?")).ShouldStartWith("Flaggad. Kommentaren har fått ett eget kort hos Kultur och fritid;");
        (await world.Writes("Anna Berg", $"flagga {link} reklam")).ShouldStartWith("Kommentaren är redan flaggad.");

        await world.ExpectCard("flagged-comment", to: World.Kultur, saying: "När öppnar badet?");
    }

    /// <summary>Vårgårda lets advertising go at once; Gislaved saves it first, which the program has done.</summary>
    [Theory]
    [InlineData("vargarda.json", "Kommersiell reklam", "\nNu: ta bort eller dölj på sidan")]
    [InlineData("gislaved.json", "Reklam", "Klart: innehåll och avsändare sparas\nNu: ta bort eller dölj på sidan")]
    public async Task Advertising_goes_as_the_policy_says(string policy, string name, string path)
    {
        await using var world = await World.Under(Path.Combine(AppContext.BaseDirectory, "policies", policy), World.Kultur, World.Kommunikation);
        await world.CitizenAsks("Köp nu! Fri frakt på https://reklam.example/skor", at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        card.Text.ShouldContain($"Kategori: {name}? Förslag, välj själv.");

        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "reklam" });
        await world.Expect(card, path);
        await world.Presses("Anna Berg", card, "Borttagen");
        await world.Expect(card, "Borttagen på sidan, enligt Anna Berg");
    }

    [Fact]
    public async Task When_nobody_is_on_duty_the_communications_unit_has_it_at_once()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        await world.CitizenAsks(Threat, at: "lör 22.00");

        var card = await world.ExpectCard("flagged-comment", to: World.Kommunikation);
        card.Text.ShouldContain("Behöver er hjälp: flaggad kommentar på Badhuset");
        await world.Presses("Eva Lind", card, "Jag tar över");
        await world.Expect(card, "Tagen av Eva Lind");
    }

    [Fact]
    public async Task What_is_also_a_question_is_one_item_of_each()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("När öppnar badet? Mitt personnummer är 811228-9874.", at: "mån 10.00");
        var question = await world.ExpectCard("question", to: World.Kultur);
        var flagged = await world.ExpectCard("flagged-comment", to: World.Kultur);

        await world.PageReplies("Klockan nio!", under: comment, at: "mån 10.30");
        await world.Expect(question, "Besvarad");
        (await world.FlagOf(comment))!.State.ShouldBe(ItemState.Open);
        flagged.Text.ShouldContain("Ny");
    }

    [Fact]
    public async Task A_person_flags_from_the_questions_card()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("Varför är grannen på Storgatan 3 alltid full?", at: "mån 10.00");
        var question = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 11.00");

        (await world.Presses("Ulf Utanför", question, "Flagga")).Text.ShouldContain("Du kan inte hantera det här ärendet");
        (await world.FlagOf(comment)).ShouldBeNull();
        (await world.Presses("Anna Berg", question, "Flagga")).Text.ShouldContain("ett eget kort hos Kultur och fritid");
        var flagged = await world.ExpectCard("flagged-comment", to: World.Kultur);
        flagged.Text.ShouldContain("Flaggad av Anna Berg.");
        flagged.Text.ShouldContain("Ska hanteras senast mån 16 nov 13.00");
        (await world.Presses("Bo Ek", question, "Flagga")).Text.ShouldContain("redan flaggad");

        (await world.Presses("Bo Ek", flagged, "Lämna kvar", new { leaveNote = " " })).Text.ShouldContain("Skriv varför");
        await world.Presses("Bo Ek", flagged, "Lämna kvar", new { leaveNote = "Ingen går att peka ut" });
        await world.Expect(flagged, "Lämnad kvar, enligt Bo Ek kl 11.00.\nIngen går att peka ut");
    }

    [Fact]
    public async Task An_edit_is_judged_again_and_saved_beside_what_was()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("Fint bad.", at: "mån 10.00");
        (await world.FlagOf(comment)).ShouldBeNull();

        await world.FastForwardTo("mån 12.00");
        await world.CommentIsEdited(comment, Threat);
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur, saying: "Ska hanteras senast mån 16 nov 16.00");
        var first = (await world.FlagOf(comment))!.Flag!.Evidence!;

        await world.CommentIsEdited(comment, "Förlåt, jag menade inget.");
        await world.Expect(card, "Förlåt");
        card.Text.ShouldContain("Hot enligt ordlistan: kommer att d0da dig");
        (await world.FlagOf(comment))!.Flag!.Evidence!.Digest.ShouldNotBe(first.Digest);
        (await world.Stored()).ShouldContain(first.Digest);

        await world.CommentIsRemoved(comment);
        await world.Expect(card, "Kommentaren är borttagen på sidan sedan kl 12.00. Det som sparats finns kvar.");
        (await world.FlagOf(comment))!.State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task What_is_left_and_then_edited_into_a_threat_opens_again()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks(Threat, at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Lämna kvar", new { leaveNote = "Ett citat" });
        await world.FastForwardTo("mån 11.00");
        await world.CommentIsEdited(comment, $"{Threat} Jag menar det.");

        await world.Expect(card, "Ska hanteras senast mån 16 nov 15.00");
        (await world.FlagOf(comment))!.State.ShouldBe(ItemState.Open);
    }
}
