using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Absences said and asked for in English; what the journal and the cards say of them is Swedish. Monday 16 November 2026.</summary>
public sealed class EnglishAbsenceTests
{
    private const string How = "Write for instance absence 6/7-31/7 substitute Name, absence today afternoon, or absence off when you are back.";

    [Fact]
    public async Task An_absence_is_said_seen_and_struck_in_English_and_kept_in_Swedish()
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-GB", "Anna Berg", "absence 17/11-20/11 substitute David")).ShouldBe(
            "Done. You are away Tue 17–Fri 20 Nov 2026. David Sund is neither an administrator nor a substitute of Badhuset and Biblioteket in the register, but may handle the items there meanwhile. "
            + "Badhuset is then looked after by David Sund and Bo Ek. Biblioteket is then looked after by David Sund and Cia Holm.");
        (await world.WritesWith("en-GB", "Anna Berg", "absence", channel: World.Kultur)).ShouldBe($"You are away Tue 17–Fri 20 Nov 2026. David Sund stands in.\n{How}");
        (await world.WritesWith("en-GB", "Bo Ek", "substitutes")).ShouldBe("Nobody has been reported away today.");
        (await world.Journal())[^1].ShouldBe("Anna Berg anmälde frånvaro: Anna Berg är borta tis 17–fre 20 nov 2026, David Sund ersätter");
        await world.FastForwardTo("ons 09.00");
        (await world.WritesWith("en-GB", "Bo Ek", "substitutes")).ShouldBe("Anna Berg is away Tue 17–Fri 20 Nov 2026. David Sund stands in.");
        (await world.WritesWith("en-GB", "Bo Ek", "vem ersätter?")).ShouldBe("Anna Berg är borta tis 17–fre 20 nov 2026. David Sund ersätter.");
        await world.CitizenAsks("När öppnar badet?", at: "ons 10.00");
        (await world.ExpectCard("question", to: World.Kultur)).Text.ShouldContain("Anna Berg är borta till och med fre 20 nov 2026, David Sund ersätter.");

        (await world.WritesWith("en-GB", "Anna Berg", "absence off")).ShouldBe("Done. Your absence is taken back from now on.");
        (await world.WritesWith("en-GB", "Anna Berg", "back")).ShouldBe("Anna Berg has no absence to take back. Nothing has been changed.");
    }

    [Theory]
    [InlineData("absence today afternoon", "Done. You are away Mon 16 Nov 2026 from 12:00. ")]
    [InlineData("absence tomorrow", "Done. You are away Tue 17 Nov 2026. ")]
    [InlineData("absence from tomorrow until further notice", "Done. You are away from Tue 17 Nov 2026 until further notice. ")]
    [InlineData("absent from 30 December to 4 January, substitute Bo", "Done. You are away Wed 30 Dec 2026–Mon 4 Jan 2027. ")]
    [InlineData("absence 20/11-17/11", "In “20/11–17/11” the end comes before the beginning. Nothing has been saved.")]
    [InlineData("absence next friday", "“next Friday” may be Fri 20 Nov or Fri 27 Nov. Nothing has been saved. Write the date.")]
    [InlineData("absence 31/11", "There is no “31/11”. The last day of the month is 30 Nov. Nothing has been saved.")]
    [InlineData("absence 6-10", "In “6” the month is missing. Nothing has been saved.")]
    [InlineData("absence 9/11", "“9/11” is over. Nothing has been saved. If you mean the next time, write the year: 2027.")]
    [InlineData("absence substitute Bo", "Write when too, for instance absence 6/7-31/7")]
    [InlineData("absence 17/11 substitute Anna", "Whoever is away cannot stand in for herself or himself. Nothing has been saved;")]
    [InlineData("absence 17/11 substitute Zebulon", "I find nobody in the register called “Zebulon”. Nothing has been saved.")]
    [InlineData("absence Bo Ek 17/11", "You cannot report Bo Ek as away, so nothing has been saved.")]
    [InlineData("away from 20/11", "You wrote from Fri 20 Nov, but not until when. Nothing has been saved.")]
    public async Task What_is_said_or_cannot_be_is_told_in_English(string text, string beginning)
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-US", "Anna Berg", text)).ShouldStartWith(beginning);
    }

    [Fact]
    public async Task The_form_is_in_English_and_its_buttons_answer_so()
    {
        await using var world = await World.Begin();
        (await world.WritesWith("en-GB", "Anna Berg", "absence")).ShouldBe($"Your absence\nYou have reported no absence.\nNew absence\n{How}\n[Save the absence]");
        var call = world.Connector.Memory.Calls.Last(call => call.Card is not null);
        var card = new PostedCard(call.Channel, call.Conversation, call.Activity, call.Card!);

        (await world.Presses("Anna Berg", card, "Save the absence", Form(string.Empty))).Text.ShouldStartWith("Your absence\nChoose the first day. Nothing has been saved.");
        (await world.Presses("Anna Berg", card, "Save the absence", Form("2026-12-10", "2026-12-01", "both"))).Text
            .ShouldContain("In “2026-12-10 afternoon–2026-12-01 morning” the end comes before the beginning.");
        var said = await world.Presses("Anna Berg", card, "Save the absence", Form("2026-12-01"));
        said.Text.ShouldContain("Done. You are away Tue 1 Dec 2026. ");
        var back = said.Card["body"]!.AsArray().SelectMany(element => element!["items"]?.AsArray() ?? []).Single(item => item!["type"]!.GetValue<string>() == "ActionSet")!["actions"]![0]!.AsObject();
        back["title"]!.GetValue<string>().ShouldBe("Take back");
        (await world.Sends(Activities.Press("Anna Berg", card, back, back["data"]!.DeepClone().AsObject()))).Text.ShouldStartWith("Your absence\nDone. Your absence is taken back from now on.\nYou have reported no absence.");
        (await world.Journal())[^1].ShouldBe("Anna Berg avslutade eller strök frånvaro");

        static object Form(string from, string to = "", string part = "whole") => new { from, to, part, open = "false", substitute = "register" };
    }
}
