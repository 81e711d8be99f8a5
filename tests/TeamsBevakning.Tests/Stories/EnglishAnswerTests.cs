using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

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

    [Fact]
    public async Task A_crisis_is_asked_for_in_English_confirmed_and_seen_by_all_in_Swedish()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var question = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 12.00");

        (await world.WritesWith("en-GB", "Anna Berg", "crisis")).ShouldBe("Crisis mode is off\nA communicator switches it on with crisis on, or crisis on and the names of some accounts or units.");
        (await world.WritesWith("en-GB", "Anna Berg", "crisis on")).ShouldBe("Only a communicator can switch crisis mode on and off, so nothing has been changed. Turn to Kommunikationsenheten if it is needed.");
        (await world.WritesWith("en-GB", "Eva Lind", "crisis on Bathusen")).ShouldBe("I find no account and no unit called “Bathusen”. Did you mean Badhuset? Nothing has been changed.");
        (await world.WritesWith("en-GB", "Eva Lind", "switch on crisis for the whole municipality", channel: World.Kommunikation)).ShouldBe(
            "Switch on crisis mode for the whole municipality?\nQuestion: to be answered within 2 working hours.\nWorking hours: Monday–Sunday 07:00–22:00.\n"
            + "Svara kort, gissa inte, och hänvisa till kommunens webbplats för samlad information.\n1 open item gets another deadline.\nEach card says that there is a crisis, until it is switched off.\n[Yes, switch crisis mode on]");
        var asked = Asked(world);

        (await world.Presses("Eva Lind", asked, "Yes, switch crisis mode on")).Text.ShouldStartWith("Crisis mode is on for the whole municipality");

        await world.Expect(question, "⚠ Krisläge  sedan kl 12.00 (påslaget av Eva Lind).");
        (await world.Journal()).ShouldContain("Eva Lind slog på krisläge för hela kommunen");
        (await world.WritesWith("en-GB", "Anna Berg", "mine")).ShouldStartWith("⚠ Crisis mode  since 12:00 today (switched on by Eva Lind). Svara kort");
        (await world.WritesWith("en-GB", "Eva Lind", "crisis")).ShouldStartWith("Crisis mode is on\nFor the whole municipality since 12:00 today, switched on by Eva Lind.");
        (await world.WritesWith("en-GB", "Eva Lind", "crisis off, yes")).ShouldStartWith("Crisis mode is off for the whole municipality");
        (await world.WritesWith("en-GB", "Eva Lind", "krisläge")).ShouldStartWith("Krisläget är av");
    }

    /// <summary>A button is pressed by whoever sees it.</summary>
    [Fact]
    public async Task Who_has_Teams_in_Swedish_and_presses_an_English_reply_is_answered_in_Swedish()
    {
        await using var world = await World.Begin();
        await world.WritesWith("en-GB", "Eva Lind", "crisis on", channel: World.Kommunikation);
        var asked = Asked(world);
        var action = CardActions.Named(asked.Content, "Yes, switch crisis mode on");
        var press = Activities.Press("Fia Öberg", asked, action, action["data"]!.DeepClone().AsObject());
        press["locale"] = "sv-SE";

        (await world.Sends(press)).Text.ShouldStartWith("Krisläget är på för hela kommunen");
    }

    [Fact]
    public async Task A_comment_is_flagged_in_English_and_its_card_is_Swedish()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        var comment = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        var link = (await world.Host.Get<IItems>().StoryOfAsync((await world.ItemOf(comment)).Id, default))!.Comment!.Post.Link;

        (await world.WritesWith("en-GB", "Anna Berg", "flag")).ShouldStartWith("Write flag and paste the link to the comment");
        (await world.WritesWith("en-GB", "Anna Berg", "flag https://facebook.example/okand")).ShouldStartWith("The comment is not here.");
        (await world.WritesWith("en-GB", "Ulf Utanför", $"flag {link}")).ShouldStartWith("You cannot handle this item. The administrators and substitutes of Badhuset can");
        (await world.WritesWith("en-GB", "Anna Berg", $"flag {link} nonsense")).ShouldStartWith("There is no such category. It is to be one of: ");
        (await world.WritesWith("en-GB", "Anna Berg", $"flag {link}")).ShouldStartWith("Flagged. The comment has got a card of its own with Kultur och fritid;");
        (await world.WritesWith("en-GB", "Anna Berg", $"flag {link}")).ShouldBe("The comment is flagged already. Its card is with Kultur och fritid.");

        (await world.ExpectCard("flagged-comment", to: World.Kultur, saying: "När öppnar badet?")).Text.ShouldStartWith("Flaggad kommentar på Badhuset");
    }

    [Fact]
    public async Task A_snapshot_is_asked_for_in_English_and_its_item_is_Swedish_for_others()
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-GB", "Anna Berg", "snapshot")).ShouldStartWith("Write snapshot and the account’s name");
        (await world.WritesWith("en-GB", "Anna Berg", "snapshot Stadshuset")).ShouldBe("I find no account called “Stadshuset” in the register. Write the name as it stands there.");
        (await world.WritesWith("en-GB", "Ulf Utanför", "snapshot Badhuset")).ShouldBe("You cannot ask for a snapshot of Badhuset. The account’s administrators and substitutes can, and the communicators.");
        (await world.WritesWith("en-GB", "Anna Berg", "take a snapshot of Badhuset, please")).ShouldBe("A snapshot of Badhuset is to be taken by Tue 17 Nov, 16:30. The card is with Kultur och fritid.");
        (await world.WritesWith("en-GB", "Anna Berg", "screenshot Badhuset")).ShouldBe("There is an open item for a snapshot of Badhuset already: it is to be taken by Tue 17 Nov, 16:30.");

        (await world.WritesWith("en-GB", "Anna Berg", "mine")).ShouldContain("Snapshot of Badhuset");
        (await world.Writes("Anna Berg", "mina")).ShouldContain("Ögonblicksbild av Badhuset");
        (await world.ExpectCard("matter", to: World.Kultur)).Text.ShouldStartWith("Ögonblicksbild av Badhuset");
    }

    private static PostedCard Asked(World world)
    {
        var call = world.Connector.Memory.Calls.Last(call => call.Card is not null);
        return new PostedCard(call.Channel, call.Conversation, call.Activity, call.Card!);
    }
}
