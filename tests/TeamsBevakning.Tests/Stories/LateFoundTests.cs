using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

public sealed class LateFoundTests
{
    [Fact]
    public async Task What_is_found_too_late_goes_to_the_communications_unit_once_together_in_a_summary()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.FastForwardTo("ons 12.00");

        await world.AreFound(
            world.Comment("g1", "När öppnar badet?", at: "mån 10.00"),
            world.Comment("g2", "Får man låna laddkort?", on: "Biblioteket", at: "mån 11.00"),
            world.Comment("ny", "Har ni simskola?", at: "ons 11.00"));
        await world.Pass("PT1M");
        await world.AreFound(world.Comment("g3", "Vad kostar ett årskort?", at: "mån 12.00"));
        await world.ExpectNoCard(to: World.Kommunikation);
        await world.Pass("PT1M");

        var summary = await world.ExpectCard("summary", to: World.Kommunikation, saying: "3 frågor hittades för sent");
        summary.Text.ShouldContain("När öppnar badet?");
        summary.Text.ShouldContain("Får man låna laddkort?");
        summary.Text.ShouldContain("Vad kostar ett årskort?");
        summary.Text.ShouldNotContain("Har ni simskola?");
        world.CardsIn(World.Kommunikation).ShouldBe(1);
        await world.ExpectCard("question", to: World.Kultur, saying: "Frågan hittades kl 12.0");
    }

    [Fact]
    public async Task No_step_is_done_for_it_and_the_summary_follows_what_becomes_of_it()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.FastForwardTo("ons 12.00");
        await world.AreFound(world.Comment("g1", "När öppnar badet?", at: "mån 10.00"), world.Comment("g2", "Har ni öppet i jul?", at: "mån 10.30"));
        await world.Pass("PT2M");
        var summary = await world.ExpectCard("summary", to: World.Kommunikation, saying: "2 kvar");

        var card = await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        await world.Presses("Anna Berg", card, "Besvarad");
        await world.Expect(summary, saying: "1 kvar");
        var other = await world.ExpectCard("question", to: World.Kultur, saying: "Har ni öppet i jul?");
        await world.Presses("Anna Berg", other, "Besvarad");
        await world.Expect(summary, saying: "Alla avslutade");
        await world.FastForwardTo("fre 16.30");

        world.Connector.Memory.Cards.ShouldNotContain(posted => posted.Kind == "reminder" || posted.Kind == "escalation");
        (await world.Journal(new JournalFilter(Account: "fb-badhuset"))).Count(line => line.StartsWith("hittades för sent", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_found_after_the_summary_was_sent_comes_in_a_new_one()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.FastForwardTo("ons 12.00");
        await world.AreFound(world.Comment("g1", "När öppnar badet?", at: "mån 10.00"));
        await world.Pass("PT2M");
        await world.ExpectCard("summary", to: World.Kommunikation, saying: "1 fråga hittades för sent");

        await world.AreFound(world.Comment("g2", "Har ni öppet i jul?", at: "mån 10.30"));
        await world.Pass("PT2M");

        await world.ExpectCard("summary", to: World.Kommunikation, saying: "Har ni öppet i jul?");
        world.CardsIn(World.Kommunikation).ShouldBe(2);
        LateOpening.CollectsFor.TotalMinutes.ShouldBe(2);
    }
}
