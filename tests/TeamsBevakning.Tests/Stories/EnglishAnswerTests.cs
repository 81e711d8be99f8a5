namespace TeamsBevakning.Tests.Stories;

/// <summary>The answers to commands that change something, for who asks in English.</summary>
public sealed class EnglishAnswerTests
{
    private const string Quiet = "Between 18:00 and 07:00, what I would have written to you in your own chat waits; it comes when the time is over. Comments that may be unlawful and deadlines that were missed never wait, and the cards in the channels come as usual.";

    [Fact]
    public async Task Quiet_hours_are_told_in_English()
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-GB", "Anna Berg", "quiet")).ShouldBe("You have no quiet hours: I write to you when something happens. Write for instance quiet 18-07.");
        (await world.WritesWith("en-GB", "Anna Berg", "quiet 18-07")).ShouldBe($"Done. {Quiet}");
        (await world.WritesWith("en-GB", "Anna Berg", "quiet")).ShouldBe(Quiet);
        (await world.WritesWith("en-GB", "Anna Berg", "quiet 99")).ShouldStartWith("I do not understand which hours you mean, so nothing has been changed.");
        (await world.WritesWith("en-GB", "Anna Berg", "quiet off")).ShouldStartWith("Done. You have no quiet hours");
        (await world.WritesWith("en-GB", "Ulf Utanför", "quiet")).ShouldStartWith("You are not in the register");
        (await world.WritesWith("en-GB", "Anna Berg", "tyst 18-07")).ShouldStartWith("Klart. Mellan 18.00 och 07.00 väntar");
    }

    [Fact]
    public async Task A_channel_is_connected_and_disconnected_in_English_and_journaled_in_Swedish()
    {
        await using var world = await World.WithChannels();

        (await world.WritesWith("en-GB", "Anna Berg", "connect Kultur och fritid")).ShouldBe(
            "Write connect in the channel that is to have the cards, not in a chat. Mention me there: @Work Bot connect Name of the unit");
        (await world.WritesWith("en-GB", "Anna Berg", "connect", channel: World.Kultur)).ShouldBe(
            "Write which unit: connect followed by its name. The units are: Kultur och fritid, Barn och utbildning and Kommunikationsenheten.");
        (await world.WritesWith("en-GB", "Anna Berg", "connect Kulturen och friden", channel: World.Kultur)).ShouldBe("I find no unit called “Kulturen och friden”. Did you mean Kultur och fritid? Then write connect Kultur och fritid.");
        (await world.WritesWith("en-GB", "Anna Berg", "connect Parkeringsbolaget", channel: World.Kultur)).ShouldStartWith("I find no unit called “Parkeringsbolaget”. The units are: ");
        (await world.WritesWith("en-GB", "Anna Berg", "disconnect", channel: World.Kultur)).ShouldBe("The channel was not connected to any unit. Nothing has been changed.");
        (await world.WritesWith("en-GB", "Anna Berg", "connect this channel to Kultur och fritid", channel: World.Kultur)).ShouldBe("Done. Cards for Kultur och fritid come to this channel.");
        (await world.WritesWith("en-GB", "Ulf Utanför", "disconnect", channel: World.Kultur)).ShouldStartWith("You are not in the register");
        (await world.WritesWith("en-GB", "Anna Berg", "disconnect", channel: World.Kultur)).ShouldBe("Done. The channel is no longer connected to Kultur och fritid.");

        (await world.Journal()).TakeLast(3).ShouldAllBe(line => line.Contains("koppla", StringComparison.Ordinal) || line.Contains("nekades", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cards_that_waited_for_a_channel_are_counted_in_English()
    {
        await using var world = await World.WithChannels();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Settled();

        (await world.WritesWith("en-GB", "Anna Berg", "connect Kultur och fritid", channel: World.Kultur)).ShouldBe("Done. Cards for Kultur och fritid come to this channel. Sent now, after waiting: 1 card.");
    }
}
