using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The week's figures for who asks in English; what is sent by itself, and the files, which are handed on, stay Swedish.</summary>
public sealed class EnglishWeekTests
{
    [Fact]
    public async Task The_week_is_told_in_English_with_names_as_they_are()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Jag tar den");
        await world.FastForwardTo("tis 17.00");

        var week = await world.WritesWith("en-GB", "Maria Åström", "weekly status");

        week.ShouldStartWith("""
            Weekly status, week 47
            Sjöstads kommun
            Questions received: 1 (the week before 0)
            Answered in time: 0%, 0 of 1 (the week before –)
            Answered: 0
            Half answered within: – (the week before –)
            Nine of ten within: – (the week before –)
            Open: 1 (the week before 0)
            Late: 1 (the week before 0)
            """);
        week.ShouldContain("Questions received per day\nMon 1, Tue 0, Wed 0, Thu 0, Fri 0, Sat 0, Sun 0\nKultur och fritid\n");
        week.ShouldContain("Badhuset\nReceived 1 (the week before 0) · in time 0%\nOpen 1 · late 1");
        week.ShouldEndWith("[As a file]");
        world.Connector.Memory.Calls[^1].Message["summary"]!.GetValue<string>().ShouldBe("Weekly status, week 47: 1 question has come in, 1 is open, and it is late");
        (await world.WritesWith("en-GB", "Maria Åström", "veckostatus")).ShouldStartWith("Veckostatus vecka 47");
        (await world.WritesWith("en-GB", "Maria Åström", "status")).ShouldStartWith("Veckostatus vecka 47");
        (await world.WritesWith("sv-SE", "Maria Åström", "weekly status")).ShouldStartWith("Veckostatus vecka 47");
    }

    [Theory]
    [InlineData("weekly status Bathusen", "I find neither a unit nor an account called “Bathusen”. Did you mean Badhuset? Then write weekly status Badhuset.")]
    [InlineData("weekly status Xyzzy", "I find neither a unit nor an account called “Xyzzy”. Write weekly status to see all, or weekly status followed by the name.")]
    [InlineData("weekly status stop", "You do not get the weekly status on Mondays, so there is nothing to stop. If you want it, write weekly status every Monday.")]
    [InlineData("weekly status every Monday", "Done. Every Monday, or the first working day of the week, you get the figures of the week before for Sjöstads kommun here in the chat, in Swedish. The first time: Mon 23 Nov, 08:00. Write weekly status stop when you no longer want them.")]
    public async Task What_there_are_no_figures_for_and_what_is_wanted_is_told_in_English(string text, string answer)
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-US", "Maria Åström", text)).ShouldBe(answer);
    }

    [Fact]
    public async Task Who_may_not_see_the_figures_is_told_so_in_English()
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-US", "Ulf Utanför", "weekly status")).ShouldStartWith("The week’s figures are shown to those who have a role in the register.");
        (await world.WritesWith("en-US", "Ulf Utanför", "weekly status file")).ShouldStartWith("The week’s figures are shown to those who have a role in the register.");
    }

    [Fact]
    public async Task What_is_sent_on_Mondays_is_Swedish_also_to_one_who_asked_for_it_in_English()
    {
        await using var world = await World.Begin();
        await world.WritesWith("en-GB", "Maria Åström", "weekly status every Monday");

        await world.FastForwardTo("sön 23.00");
        await world.FastForwardTo("mån 08.00");
        var card = await world.Connector.Memory.WaitAsync(
            () => world.Connector.Memory.Cards.LastOrDefault(card => card.Text.Contains("vecka 47", StringComparison.Ordinal)), "the week's figures");

        card.Text.ShouldStartWith("Veckostatus vecka 47\nSjöstads kommun\nInkomna frågor: 0");
    }

    [Fact]
    public async Task The_cards_button_answers_in_the_cards_language_and_so_does_what_follows()
    {
        await using var world = await World.Begin();
        (await world.WritesWith("en-GB", "Eva Lind", "weekly status file Badhuset", channel: World.Kommunikation))
            .ShouldBe("I give files only in a chat with you. Open the chat with me and write: weekly status file week 47 Badhuset");
        await world.WritesWith("en-GB", "Eva Lind", "weekly status Badhuset");
        var action = CardActions.Named(world.Connector.Memory.Calls[^1].Card!, "As a file");

        (await world.Sends(Invoke("en-GB", "adaptiveCard/action", Pressed(action)))).Text.ShouldStartWith("The files are here in the chat: choose Allow");
        var question = world.Connector.Memory.Calls[^1].Message["attachments"]![0]!["content"]!;
        question["description"]!.GetValue<string>().ShouldBe("The week’s figures, week 47, as a page to print, in Swedish");
        (await world.Sends(Invoke("sv-SE", "adaptiveCard/action", Pressed(action)))).Text.ShouldStartWith("Filerna ligger här i chatten");

        var no = new JsonObject { ["type"] = "fileUpload", ["action"] = "decline", ["context"] = question["declineContext"]!.DeepClone() };
        await world.Sends(Invoke("en-GB", "fileConsent/invoke", no));
        world.Connector.Memory.Calls[^1].Text.ShouldStartWith("No file was saved.");
    }

    private static JsonObject Pressed(JsonObject action) =>
        new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() } };

    private static JsonObject Invoke(string locale, string name, JsonObject value)
    {
        var press = Activities.PersonalMessage("Eva Lind", string.Empty);
        (press["type"], press["name"], press["locale"], press["value"]) = ("invoke", name, locale, value);
        return press;
    }
}
