using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary><i>Förläng</i>: a communicator gives an escalated item a later deadline.</summary>
public sealed class ExtendTests
{
    [Theory]
    [InlineData("27/11", "fre 27 nov 16.30")]
    [InlineData("fredag", "fre 20 nov 16.30")]
    [InlineData("till fredag kl 12", "fre 20 nov 12.00")]
    [InlineData("2026-11-23", "mån 23 nov 16.30")]
    [InlineData("v. 48", "fre 27 nov 16.30")]
    [InlineData("torsdag fm", "tor 19 nov 12.00")]
    [InlineData("28/11 14:30", "lör 28 nov 14.30")]
    public async Task The_new_deadline_is_on_every_card_with_who_and_why(string written, string deadline)
    {
        await using var world = await World.Begin();
        var (question, card, escalation) = await Missed(world);

        var answer = await world.Presses("Eva Lind", escalation, "Förläng", new { until = written, extendWhy = "Tekniska nämnden måste svara först" });

        answer.Text.ShouldContain($"Ska besvaras senast {deadline}");
        await world.Expect(card, $"Ska besvaras senast {deadline}");
        card.Text.ShouldContain("Eva Lind förlängde fristen kl 09.00: Tekniska nämnden måste svara först");
        (await world.JournalOf(question)).ShouldContain($"Eva Lind förlängde fristen till {deadline}: Tekniska nämnden måste svara först");
        (await world.ItemOf(question)).MissedAt.ShouldBeNull();
    }

    [Fact]
    public async Task The_steps_begin_again_and_the_communications_unit_is_told_when_the_new_deadline_passes_too()
    {
        await using var world = await World.Begin();
        var (question, card, escalation) = await Missed(world);
        await world.Presses("Eva Lind", escalation, "Förläng", new { until = "fredag", extendWhy = "Utreds" });
        var before = await world.Journal();

        await world.FastForwardTo("fre 16.29");
        (await world.JournalOf(question)).Count(line => line.StartsWith("fristen gick ut", StringComparison.Ordinal)).ShouldBe(1);
        await world.FastForwardTo("fre 16.30");

        await world.Expect(card, "Skulle ha besvarats senast fre 20 nov 16.30");
        var journal = await world.JournalOf(question);
        journal.Count(line => line.StartsWith("fristen gick ut", StringComparison.Ordinal)).ShouldBe(2);
        journal.Count(line => line == "gick till Kommunikationsenheten").ShouldBe(2);
        (await world.Journal()).Count.ShouldBeGreaterThan(before.Count);
    }

    [Theory]
    [InlineData("", "varför", "Skriv den nya fristen")]
    [InlineData("snart", "varför", "Jag förstår inte vilken dag du menar")]
    [InlineData("31/11", "varför", "Jag förstår inte vilken dag du menar")]
    [InlineData("tills vidare", "varför", "Jag förstår inte vilken dag du menar")]
    [InlineData("fredag kl 25", "varför", "Jag förstår inte vilken dag du menar")]
    [InlineData("28/11", "varför", "Den dagen är ingen arbetsdag")]
    [InlineData("idag kl 08.00", "varför", "Den nya fristen måste vara senare än nu")]
    [InlineData("fredag", " ", "Skriv varför")]
    public async Task What_cannot_be_a_deadline_changes_nothing_and_is_told(string written, string why, string told)
    {
        await using var world = await World.Begin();
        var (_, _, escalation) = await Missed(world);
        var stored = await world.Stored();

        (await world.Presses("Eva Lind", escalation, "Förläng", new { until = written, extendWhy = why })).Text.ShouldStartWith(told);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task Only_a_communicator_extends_and_others_are_told_so()
    {
        await using var world = await World.Begin();
        var (question, _, escalation) = await Missed(world);
        var stored = await world.Stored();

        (await world.Presses("Anna Berg", escalation, "Förläng", new { until = "fredag", extendWhy = "Hinner inte" })).Text
            .ShouldBe("Fristen kan bara kommunikatörerna förlänga. Hör av dig till Kommunikationsenheten.");

        (await world.Stored()).ShouldBe(stored);
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg nekades: Förläng");
    }

    [Fact]
    public async Task A_slip_is_set_right_by_extending_again_but_never_to_before_what_was_promised()
    {
        await using var world = await World.Begin();
        var (question, card, escalation) = await Missed(world);
        await world.Presses("Eva Lind", escalation, "Förläng", new { until = "27/12 kl 12", extendWhy = "Skrev fel månad" });
        await world.Expect(card, "sön 27 dec 12.00");

        await world.Presses("Eva Lind", escalation, "Förläng", new { until = "27/11", extendWhy = "Rätt månad" });
        await world.Expect(card, "fre 27 nov 16.30");
        await world.Presses("Anna Berg", card, "Besvarad");

        (await world.ItemOf(question)).State.ShouldBe(ItemState.Resolved);
        await world.FastForwardTo("mån 10.00");
        (await world.JournalOf(question)).Count(line => line.StartsWith("fristen gick ut", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<(string Question, PostedCard Card, PostedCard Escalation)> Missed(World world)
    {
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("ons 09.00");
        return (question, card, await world.ExpectCard("escalation", to: World.Kommunikation));
    }
}
