using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Quiet hours for what goes to a person in her own chat. No channel is tied, so that Badhuset's cards come to an administrator: to Bo Ek, the only one who has written to the bot.</summary>
public sealed class QuietTests
{
    [Fact]
    public async Task What_comes_in_a_persons_quiet_hours_waits_for_the_morning()
    {
        await using var world = await World.WithChannels();
        (await world.Writes("Bo Ek", "tyst 18-07")).ShouldBe(
            "Klart. Mellan 18.00 och 07.00 väntar det jag annars hade skrivit till dig i den egna chatten; det kommer när tiden är slut. "
            + "Kommentarer som kan vara olagliga och frister som har missats väntar aldrig, och korten i kanalerna kommer som vanligt.");
        await world.CitizenAsks("Är bastun varm?", at: "mån 17.59");
        await InChat(world, "Är bastun varm?");

        await world.CitizenAsks("När öppnar badet?", at: "mån 18.00");
        await world.CitizenAsks("Finns det simskola?", at: "tis 06.59");
        await world.Settled();

        Cards(world).ShouldBe(1);
        await world.FastForwardTo("tis 07.00");
        await InChat(world, "När öppnar badet?");
        await InChat(world, "Finns det simskola?");
    }

    [Fact]
    public async Task What_is_urgent_never_waits()
    {
        await using var world = await World.Under(World.Gislaved);
        await world.Writes("Bo Ek", "tyst 18-07");

        await world.CitizenAsks("Jag kommer att döda dig!", at: "mån 23.00");

        await InChat(world, "laggad kommentar på Badhuset");
    }

    [Fact]
    public async Task What_waits_and_is_missed_meanwhile_comes_at_once()
    {
        await using var world = await World.Under(World.AllSteps);
        await world.Writes("Bo Ek", "tyst 12-07");
        await world.CitizenAsks("När öppnar badet?", at: "mån 13.00");
        await world.Settled();
        Cards(world).ShouldBe(0);

        await world.FastForwardTo("mån 15.00");

        await InChat(world, "När öppnar badet?");
    }

    [Fact]
    public async Task The_policys_hours_hold_for_who_has_said_nothing_and_one_may_have_none()
    {
        await using var world = await World.WithChannels();
        await world.PolicyIsApplied(WithQuiet());
        (await world.Writes("Bo Ek", "tyst")).ShouldBe(
            "Mellan 20.00 och 06.30 väntar det jag annars hade skrivit till dig i den egna chatten; det kommer när tiden är slut. Kommentarer som kan vara olagliga och frister som har missats "
            + "väntar aldrig, och korten i kanalerna kommer som vanligt. Så säger kommunens policy; skriv tyst 18-07 för egna timmar, eller tyst av.");
        await world.CitizenAsks("När öppnar badet?", at: "mån 21.00");
        await world.Settled();
        Cards(world).ShouldBe(0);

        (await world.Writes("Bo Ek", "tyst av")).ShouldBe("Klart. Du har inga tysta timmar: jag skriver till dig när det händer något. Skriv till exempel tyst 18-07.");
        await world.CitizenAsks("Finns det simskola?", at: "mån 22.00");

        await InChat(world, "Finns det simskola?");
        await world.Restart();
        (await world.Writes("Bo Ek", "tyst")).ShouldStartWith("Du har inga tysta timmar");
        (await world.Writes("Bo Ek", "tyst som policyn")).ShouldStartWith("Klart. Mellan 20.00 och 06.30 väntar");
    }

    [Fact]
    public async Task It_is_written_as_people_write_and_what_cannot_be_is_told()
    {
        await using var world = await World.Begin();

        (await world.Writes("Anna Berg", "tyst mellan 18.30 och 6.45, tack")).ShouldStartWith("Klart. Mellan 18.30 och 06.45 väntar");
        (await world.Writes("Anna Berg", "quiet 22:00 – 6")).ShouldStartWith("Done. Between 22:00 and 06:00");
        foreach (var wrong in (string[])["tyst 18-25", "tyst 18-18", "tyst 18", "tyst 18.75-07"])
        {
            (await world.Writes("Anna Berg", wrong)).ShouldBe("Jag förstår inte vilka timmar du menar, så inget har ändrats. Skriv till exempel tyst 18-07, tyst 18.30-06.45 eller tyst av.", wrong);
        }

        (await world.Writes("Anna Berg", "tyst")).ShouldStartWith("Mellan 22.00 och 06.00 väntar");
        (await world.Writes("Okänd Person", "tyst 18-07")).ShouldStartWith("Du finns inte i registret");
        (await world.Writes("Anna Berg", "hjälp")).ShouldContain("tyst 18-07  håller det jag skriver till dig själv till morgonen");
    }

    private static Task<PostedCard> InChat(World world, string saying) => world.Connector.Memory.WaitAsync(
        () => world.Connector.Memory.Cards.FirstOrDefault(card => card.Channel == $"a:{People.ObjectId("Bo Ek")}" && card.Text.Contains(saying, StringComparison.Ordinal)), $"'{saying}' in Bo's chat");

    private static int Cards(World world) => world.Connector.Memory.Cards.Count(card => card.Channel == $"a:{People.ObjectId("Bo Ek")}");

    private static string WithQuiet()
    {
        var rules = JsonNode.Parse(PolicyChangeTests.Rules)!.AsObject();
        rules["quiet"] = new JsonObject { ["from"] = "20.00", ["to"] = "06.30", ["source"] = new JsonObject { ["default"] = "Påhittad kommun." } };
        return rules.ToJsonString();
    }
}
