namespace TeamsBevakning.Tests.Stories;

public sealed class AnsweringTests
{
    [Fact]
    public async Task Answered_with_link_and_note_is_on_the_card_and_in_the_journal()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        await world.FastForwardTo("mån 11.00");
        await world.Presses("Cia Holm", card, "Besvarad", new { link = " https://facebook.example/svar/1 ", note = "Ringde också" });

        await world.Expect(card, saying: "Besvarad av Cia Holm kl 11.00");
        card.Text.ShouldContain("Ringde också");
        card.Text.Replace("\u200B", "", StringComparison.Ordinal).ShouldContain("https://facebook.example/svar/1");
        (await world.JournalOf(question))[^1].ShouldBe("Cia Holm markerade frågan som besvarad: Ringde också: https://facebook.example/svar/1");
        (await world.ItemOf(question)).Resolution!.Link.ShouldBe(new Uri("https://facebook.example/svar/1"));
    }

    [Theory]
    [InlineData("svarade på facebook")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("www.facebook.example/svar")]
    public async Task A_link_that_is_no_web_address_is_told_plainly_and_changes_nothing(string link)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Settled();
        var (journal, item) = (await world.JournalOf(question), await world.ItemOf(question));

        var answer = await world.Presses("Anna Berg", card, "Besvarad", new { link, note = "klart" });

        answer.Text.ShouldBe("Länken går inte att läsa, så inget har sparats. Klistra in hela adressen; den börjar med https://");
        (await world.JournalOf(question)).ShouldBe(journal);
        (await world.ItemOf(question)).ShouldBe(item);
    }

    [Fact]
    public async Task No_action_needs_a_reason_that_the_policy_lists()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        (await world.Presses("Anna Berg", card, "Ingen åtgärd")).Text.ShouldBe("Välj varför ingen åtgärd behövs. Inget har sparats än.");
        (await world.Presses("Anna Berg", card, "Ingen åtgärd", new { reason = "Orkar inte" })).IsCard.ShouldBeFalse();
        (await world.ItemOf(question)).IsUnhandled.ShouldBeTrue();
        await world.Presses("Anna Berg", card, "Ingen åtgärd", new { reason = "Reklam eller skräp", noActionNote = "samma som i går" });

        await world.Expect(card, saying: "Ingen åtgärd, enligt Anna Berg kl 10.00.");
        card.Text.ShouldContain("Reklam eller skräp: samma som i går");
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg avslutade utan åtgärd: Reklam eller skräp: samma som i går");
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_told_plainly_and_changes_nothing()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        var answer = await world.Presses("Anna Berg", card, "Besvarad", new { note = new string('x', 2_001) });

        answer.Text.ShouldBe("Anteckningen är för lång, så inget har sparats. Högst 2000 tecken får plats.");
        (await world.ItemOf(question)).IsUnhandled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_handled_item_stays_handled_whoever_presses_on_an_old_card()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var asItWas = card.Content;
        await world.Presses("Anna Berg", card, "Besvarad");

        await world.FastForwardTo("tis 08.00");
        var answer = await world.PressesOld("Eva Lind", card, asItWas, "Ingen åtgärd", new { reason = "Annat" });

        answer.Text.ShouldBe("Redan hanterat av Anna Berg mån 16 nov kl 10.00.");
    }
}
