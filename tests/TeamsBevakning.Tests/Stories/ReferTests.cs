using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Questions that are not answered here: those for politicians (REQUIREMENTS A8), and those that belong to a case (A9).</summary>
public sealed class ReferTests
{
    [Fact]
    public async Task A_question_for_politicians_is_ended_with_an_answer_to_copy_and_is_no_longer_open()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("Varför höjer ni skatten?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        card.Content.ToJsonString().ShouldContain("St\\u00E4ll den g\\u00E4rna direkt till partierna i deras egna kanaler.");

        await world.Presses("Anna Berg", card, "Hänvisa till partierna", new { referNote = "Svarade med länk till partierna" });

        await world.Expect(card, "Hänvisad vidare, enligt Anna Berg kl 10.00. Svarade med länk till partierna");
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg avslutade: hänvisad vidare: Svarade med länk till partierna");
        (await world.Writes("Maria Åström", "veckostatus")).ShouldContain("Öppna: 0");
        await world.FastForwardTo("fre 16.30");
        await world.ExpectNoCard(to: World.Kommunikation);
    }

    [Fact]
    public async Task What_belongs_to_a_case_is_lifted_out_with_its_diary_number_and_can_be_undone()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("Varför fick jag avslag på mitt bygglov?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var stored = await world.Stored();
        (await world.Presses("Anna Berg", card, "Till ett ärende", new { number = " " })).Text.ShouldContain("diarienumret");
        (await world.Presses("Anna Berg", card, "Till ett ärende", new { number = "okänt" })).Text.ShouldContain("diarienumret");
        (await world.Stored()).ShouldBe(stored);

        await world.Presses("Anna Berg", card, "Till ett ärende", new { number = "BN 2026/417" });

        await world.Expect(card, "Lagd till ett ärende, enligt Anna Berg kl 10.00. BN 2026/417");
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg avslutade: lagd till ett ärende: BN 2026/417");
        (await world.ItemOf(question)).Resolution!.Kind.ShouldBe(ResolutionKind.Filed);
        (await world.Writes("Maria Åström", "veckostatus")).ShouldContain("Öppna: 0");

        await world.Presses("Anna Berg", card, "Ångra");
        await world.Expect(card, "Ska besvaras senast");
        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);
    }

    [Theory]
    [InlineData("Hänvisa till partierna")]
    [InlineData("Till ett ärende")]
    public async Task One_who_may_not_act_is_refused(string button)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("Varför höjer ni skatten?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        (await world.Presses("Maria Åström", card, button, new { number = "KS 2026/1" })).Text.ShouldStartWith("Du kan inte hantera");

        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);
    }
}
