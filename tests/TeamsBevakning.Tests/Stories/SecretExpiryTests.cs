using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The bot's secret ends on 20 January 2027: 65 days after the stories begin.</summary>
public sealed class SecretExpiryTests
{
    private readonly Dictionary<string, string?> settings = new() { ["Bot:MicrosoftAppPassword"] = "not used", ["Graph:ClientId"] = "another reads groups", ["Bot:MicrosoftAppPasswordExpires"] = "2027-01-20" };

    [Fact]
    public async Task Sixty_days_ahead_the_communications_unit_is_told_what_ends_when_and_what_to_do()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P4D");
        await world.Settled();
        world.CardsIn(World.Kommunikation).ShouldBe(0);

        await world.Pass("P1D");

        var card = await world.ExpectCard("matter", to: World.Kommunikation, saying: "Botens klienthemlighet går ut");
        card.Text.ShouldContain("Efter det kan boten varken ta emot eller skicka något i Teams.");
    }

    [Fact]
    public async Task One_that_is_said_to_be_done_comes_back_at_the_next_threshold_unless_the_date_has_moved()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P5D");
        var card = await world.ExpectCard("matter", to: World.Kommunikation);
        await world.Presses("Eva Lind", card, "Åtgärdat");
        await world.Expect(card, saying: "Åtgärdat enligt Eva Lind");
        await world.Pass("P29D");
        await world.Settled();
        world.CardsIn(World.Kommunikation).ShouldBe(1);

        await world.Pass("P1D");

        await world.Connector.Memory.WaitAsync(() => world.CardsIn(World.Kommunikation) == 2 ? world : null, "The second card");
    }

    [Fact]
    public async Task A_new_secret_closes_the_item_by_itself()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P5D");
        var card = await world.ExpectCard("matter", to: World.Kommunikation);

        settings["Bot:MicrosoftAppPasswordExpires"] = "2028-01-20";
        await world.Restart();

        await world.Expect(card, saying: "Åtgärdat kl 08.00");
        (await world.Journal(new JournalFilter())).ShouldContain("det syntes att ärendet är åtgärdat");
    }
}
