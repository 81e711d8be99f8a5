namespace TeamsBevakning.Tests.Stories;

/// <summary>The table of who may write what, through the entrance that Teams calls. The people are those of <see cref="RolePressTests"/>.</summary>
public sealed class RoleCommandTests
{
    [Theory]
    [InlineData("Anna Berg", "kultur")]
    [InlineData("Siv Dal", "kultur")]
    [InlineData("Eva Lind", "kultur")]
    [InlineData("Eva Lind", "skola")]
    [InlineData("Karin Kvist", "kultur")]
    [InlineData("Maria Åström", "skola")]
    [InlineData("Mats Mark", "skola")]
    public async Task A_unit_is_tied_and_untied_by_those_of_the_unit(string person, string unit)
    {
        await using var world = await World.WithChannels();
        await world.RegisterIsImported("roles.json");

        (await world.Writes(person, $"koppla {unit}", channel: "Kanalen")).ShouldStartWith("Klart.");
        (await world.Writes(person, "koppla bort", channel: "Kanalen")).ShouldStartWith("Klart.");

        (await world.Journal()).TakeLast(2).ShouldAllBe(line => line.StartsWith($"{person} kopplade", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anna Berg", "skola", "Barn och utbildning")]
    [InlineData("Cia Holm", "kommunikation", "Kommunikationsenheten")]
    [InlineData("Karin Kvist", "skola", "Barn och utbildning")]
    [InlineData("Mats Mark", "kultur", "Kultur och fritid")]
    [InlineData("Ivar Ström", "kultur", "Kultur och fritid")]
    [InlineData("Lena Lagom", "kultur", "Kultur och fritid")]
    public async Task Nobody_else_ties_or_unties_it_and_that_is_journaled(string person, string unit, string name)
    {
        await using var world = await World.WithChannels();
        await world.RegisterIsImported("roles.json");
        await world.Writes("Eva Lind", $"koppla {unit}", channel: "Kanalen");
        var stored = await world.Stored();

        (await world.Writes(person, $"koppla {unit}", channel: "En annan")).ShouldBe(
            $"Du kan inte koppla eller koppla bort {name}, så inget har ändrats. Det kan kommunikatörerna och de administratörer, ersättare och chefer som hör dit. Stämmer det inte, hör av dig till Kommunikationsenheten.");
        (await world.Writes(person, "koppla bort", channel: "Kanalen")).ShouldStartWith($"Du kan inte koppla eller koppla bort {name}");

        (await world.Stored()).ShouldBe(stored);
        (await world.Journal()).TakeLast(2).ShouldBe([$"{person} nekades: koppla {name}", $"{person} nekades: koppla bort {name}"]);
    }

    [Fact]
    public async Task A_channel_of_two_units_is_untied_by_one_who_may_untie_both_and_by_nobody_else()
    {
        await using var world = await World.WithChannels();
        await world.RegisterIsImported("roles.json");
        await world.Writes("Eva Lind", "koppla kultur", channel: "Kanalen");
        await world.Writes("Eva Lind", "koppla skola", channel: "Kanalen");
        var stored = await world.Stored();

        (await world.Writes("Anna Berg", "koppla bort", channel: "Kanalen")).ShouldStartWith("Du kan inte koppla eller koppla bort Barn och utbildning, så inget har ändrats.");
        (await world.Stored()).ShouldBe(stored);
        (await world.Writes("Eva Lind", "koppla bort", channel: "Kanalen")).ShouldBe("Klart. Kanalen är inte längre kopplad till Kultur och fritid och Barn och utbildning.");
    }

    [Fact]
    public async Task A_refused_command_is_written_in_the_journal_once_for_each_unit_and_not_again_when_Teams_sends_it_again()
    {
        await using var world = await World.WithChannels();
        await world.RegisterIsImported("roles.json");
        var message = Activities.Message("Ivar Ström", "koppla kultur", "Kanalen");

        await world.Sends(message);
        await world.Sends(message);

        (await world.Journal()).Count(line => line.Contains("nekades", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Anna Berg", true)]
    [InlineData("Cia Holm", true)]
    [InlineData("Karin Kvist", true)]
    [InlineData("Mats Mark", true)]
    [InlineData("Ivar Ström", true)]
    [InlineData("Lena Lagom", false)]
    [InlineData("Ulf Utanför", false)]
    public async Task The_week_and_the_missing_channels_are_shown_to_those_who_have_a_role(string person, bool shown)
    {
        await using var world = await World.WithChannels();
        await world.RegisterIsImported("roles.json");

        var week = await world.Writes(person, "veckostatus");
        var help = await world.Writes(person, "hjälp");

        week.Contains("Veckostatus vecka", StringComparison.Ordinal).ShouldBe(shown);
        help.Contains("Kultur och fritid", StringComparison.Ordinal).ShouldBe(shown);
        help.Contains("mina  visar dina öppna ärenden", StringComparison.Ordinal).ShouldBe(person != "Ulf Utanför");
        help.Contains("veckostatus", StringComparison.Ordinal).ShouldBe(shown);
        if (!shown)
        {
            week.ShouldBe("Veckans siffror visas för dem som har en roll i registret. Be kommunikationsenheten lägga till dig om du ska se dem.");
            help.ShouldNotContain("Kommunikationsenheten");
        }
    }

    [Theory]
    [InlineData("Anna Berg", "mina, försenade, flagga, ögonblicksbild, frånvaro, ersättare, veckostatus, koppla, koppla bort, tyst, hjälp")]
    [InlineData("Mats Mark", "mina, försenade, frånvaro, ersättare, veckostatus, koppla, koppla bort, tyst, hjälp")]
    [InlineData("Ivar Ström", "mina, frånvaro, ersättare, veckostatus, tyst, hjälp")]
    [InlineData("Lena Lagom", "mina, ersättare, tyst, hjälp")]
    [InlineData("Ulf Utanför", "hjälp")]
    public async Task Help_shows_only_what_the_person_may_do(string person, string commands)
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported("roles.json");

        var help = await world.Writes(person, "Hej! Kan du hjälpa mig?");

        var shown = help.Split('\n').Where(line => line.Contains("  ", StringComparison.Ordinal)).Select(line => line.Split("  ")[0].Replace(" Verksamhetens namn", string.Empty, StringComparison.Ordinal).Replace(" 18-07", string.Empty, StringComparison.Ordinal).Replace(" 6/7-31/7 ersättare Namn", string.Empty, StringComparison.Ordinal).Replace(" Länk till kommentaren", string.Empty, StringComparison.Ordinal).Replace(" Kontots namn", string.Empty, StringComparison.Ordinal));
        string.Join(", ", shown).ShouldBe(commands);
        help.Contains("Du finns inte i registret än", StringComparison.Ordinal).ShouldBe(person == "Ulf Utanför");
    }

    [Fact]
    public async Task Nothing_of_the_municipality_is_told_to_one_who_is_in_no_register_whatever_she_writes()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        string[] own = ["Badhuset", "Biblioteket", "Skolan", "Kultur och fritid", "Barn och utbildning", "Sjöstads", "Anna", "badet"];

        foreach (var text in new[] { "veckostatus", "mina", "hjälp", "koppla", "koppla kultur", "koppla Påhittad", "koppla bort", "försenade", "ersättare", "frånvaro", "frånvaro idag ersättare Anna", "tillbaka", "koppla kutlur", "veckostatus badhset", "hej", "vad som helst" })
        {
            var answer = await world.Writes("Ulf Utanför", text, channel: World.Kultur);
            answer.ShouldNotBeEmpty(text);
            own.Where(word => answer.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty($"{text}: {answer}");
        }
    }

    [Fact]
    public async Task What_one_has_taken_is_no_longer_among_ones_own_when_one_may_not_handle_it_any_more()
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported("roles.json");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Presses("Siv Dal", await world.ExpectCard("question", to: World.Kultur), "Jag tar den");
        (await world.Writes("Siv Dal", "mina")).ShouldContain("När öppnar badet?");

        await world.RegisterIsImported("register.json");

        (await world.Writes("Siv Dal", "mina")).ShouldStartWith("Du finns inte i registret");
    }
}
