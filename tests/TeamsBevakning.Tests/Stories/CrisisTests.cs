using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Krisläge. Forshaga's rules: within one working day; in a crisis within two hours of 07.00–22.00, every day. Eva Lind and Fia Öberg are communicators.</summary>
public sealed class CrisisTests
{
    private const string Usual = "Ska besvaras senast tis 17 nov 16.30";

    [Fact]
    public async Task A_communicator_is_told_what_it_means_and_says_yes_and_every_deadline_and_card_follows()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 12.00");

        (await world.Writes("Eva Lind", "slå på krisläge för hela kommunen, tack", channel: World.Kommunikation)).ShouldBe(
            "Slå på krisläge för hela kommunen?\nFråga: ska besvaras inom 2 arbetstimmar.\nArbetstid: måndag–söndag 07.00–22.00.\n"
            + "Svara kort, gissa inte, och hänvisa till kommunens webbplats för samlad information.\n1 öppet ärende får ny frist.\nVarje kort säger att det är krisläge, tills det slås av.\n[Ja, slå på krisläget]");
        card.Text.ShouldNotContain("Krisläge");
        var done = await world.Presses("Eva Lind", Asked(world), "Ja, slå på krisläget");

        done.Text.ShouldStartWith("Krisläget är på för hela kommunen");
        done.Text.ShouldContain("1 öppet ärende får ny frist.");
        await world.Expect(card, "Ska besvaras senast mån 16 nov 14.00");
        card.Text.ShouldContain("räknas från mån 12.00 · 2 arbetstimmar");
        card.Text.ShouldNotContain("inkom mån 12.00");
        card.Text.ShouldContain("⚠ Krisläge  sedan kl 12.00 (påslaget av Eva Lind). Svara kort, gissa inte");
        (await world.JournalOf(question))[^1].ShouldStartWith("krisläge: fristen räknades om, från tis 17 nov 16.30 till mån 16 nov 14.00");
        (await world.Journal()).ShouldContain("Eva Lind slog på krisläge för hela kommunen");

        await world.CitizenAsks("Är vattnet rent?", at: "mån 12.30");
        (await world.ExpectCard("question", to: World.Kultur, "Är vattnet rent?")).Text.ShouldContain("Ska besvaras senast mån 16 nov 14.30");
        await world.FastForwardTo("mån 14.00");
        (await world.ExpectCard("escalation", to: World.Kommunikation, "När öppnar badet?")).Text.ShouldContain("⚠ Krisläge");
    }

    [Fact]
    public async Task Switched_off_everything_is_as_it_would_have_been_without()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        (await world.Writes("Eva Lind", "kris på ja")).ShouldStartWith("Krisläget är på för hela kommunen");
        await world.Expect(card, "Ska besvaras senast mån 16 nov 12.00");
        await world.CitizenAsks("Är vattnet rent?", at: "mån 11.00");
        var second = await world.ExpectCard("question", to: World.Kultur, "Är vattnet rent?");

        (await world.Writes("Fia Öberg", "kris av")).ShouldBe(
            "Slå av krisläge för hela kommunen?\nDe vanliga svarsmålen och arbetstiderna gäller igen.\n2 öppna ärenden får ny frist.\n[Ja, slå av krisläget]");
        (await world.Writes("Fia Öberg", "krisläge av, ja")).ShouldBe("Krisläget är av för hela kommunen\n2 öppna ärenden får ny frist.");

        await world.Expect(card, Usual);
        await world.Expect(second, Usual);
        card.Text.ShouldNotContain("Krisläge");
        (await world.JournalOf(question))[^1].ShouldStartWith("krisläget är över: fristen räknades om, från mån 16 nov 12.00 till tis 17 nov 16.30");
        await world.FastForwardTo("tis 16.29");
        await world.ExpectNoCard(to: World.Kommunikation);
        await world.FastForwardTo("tis 16.30");
        await world.ExpectCard("escalation", to: World.Kommunikation);
    }

    [Fact]
    public async Task For_some_accounts_the_others_go_on_as_usual_and_how_it_is_can_be_asked()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.CitizenAsks("Finns boken?", on: "Biblioteket", at: "mån 10.00");

        (await world.Writes("Eva Lind", "kris på badhset")).ShouldStartWith("Slå på krisläge för Badhuset?");
        (await world.Writes("Eva Lind", "kris på Kultur och fritid samt Skolan")).ShouldStartWith("Slå på krisläge för Badhuset, Biblioteket och Skolan?");
        (await world.Writes("Eva Lind", "kris på Badhuset ja")).ShouldStartWith("Krisläget är på för Badhuset");

        await world.Expect(await world.ExpectCard("question", to: World.Kultur, "När öppnar badet?"), "⚠ Krisläge");
        var library = await world.ExpectCard("question", to: World.Kultur, "Finns boken?");
        library.Text.ShouldContain(Usual);
        library.Text.ShouldNotContain("Krisläge");
        (await world.Writes("Anna Berg", "krisläge")).ShouldStartWith("Krisläget är på\nFör Badhuset sedan kl 10.00, påslaget av Eva Lind.");
        (await world.Writes("Anna Berg", "mina")).ShouldStartWith("⚠ Krisläge  för Badhuset sedan kl 10.00.");
        (await world.Writes("Eva Lind", "kris på Badhuset")).ShouldStartWith("Krisläget är på\nFör Badhuset");
        (await world.Writes("Eva Lind", "kris av biblioteket")).ShouldStartWith("Krisläget är på\nFör Badhuset");
        (await world.Writes("Eva Lind", "crisis off yes")).ShouldStartWith("Crisis mode is off for the whole municipality");
        (await world.Writes("Anna Berg", "krisläge")).ShouldStartWith("Krisläget är av\nEn kommunikatör slår på det med kris på");
    }

    [Fact]
    public async Task What_nobody_could_have_kept_is_not_late_and_no_deadline_moves_to_later()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("tis 15.30");

        await world.Writes("Eva Lind", "kris på ja");

        await world.Expect(card, "⚠ Krisläge");
        card.Text.ShouldContain(Usual);
        card.Text.ShouldNotContain("Skulle ha");
        await world.ExpectNoCard(to: World.Kommunikation);
        (await world.JournalOf(question)).Single(line => line.StartsWith("krisläge", StringComparison.Ordinal)).ShouldStartWith("krisläge: fristen står kvar, tis 17 nov 16.30");
        (await world.Writes("Maria Åström", "veckostatus")).ShouldStartWith("⚠ Krisläge  sedan kl 15.30 (påslaget av Eva Lind).");
    }

    [Fact]
    public async Task Nobody_else_may_and_it_stands_in_the_journal()
    {
        await using var world = await World.Begin();
        var stored = await world.Stored();

        foreach (var person in (string[])["Anna Berg", "Cia Holm", "Maria Åström"])
        {
            (await world.Writes(person, "kris på ja")).ShouldBe("Bara en kommunikatör kan slå på och av krisläge, så inget har ändrats. Hör av dig till Kommunikationsenheten om det behövs.");
            (await world.Journal())[^1].ShouldBe($"{person} nekades: krisläge");
            (await world.Writes(person, "hjälp")).ShouldNotContain("krisläge");
        }

        (await world.Writes("Okänd Person", "kris på ja")).ShouldStartWith("Du finns inte i registret");
        (await world.Writes("Eva Lind", "kris på", channel: World.Kommunikation)).ShouldContain("[Ja, slå på krisläget]");
        var asked = Asked(world);
        (await world.Presses("Bo Ek", asked, "Ja, slå på krisläget")).Text.ShouldStartWith("Bara en kommunikatör");
        (await world.Stored()).ShouldBe(stored);
        (await world.Writes("Eva Lind", "hjälp")).ShouldContain("krisläge  slår på eller av krisläge, för hela kommunen eller för några konton");
    }

    [Fact]
    public async Task A_press_on_what_was_asked_before_another_switch_changes_nothing_and_a_repeated_one_neither()
    {
        await using var world = await World.Begin();
        await world.Writes("Eva Lind", "kris på", channel: World.Kommunikation);
        var asked = Asked(world);
        var old = asked.Content.DeepClone().AsObject();
        var first = await world.Presses("Eva Lind", asked, "Ja, slå på krisläget");
        (await world.IsSentAgain(first)).Text.ShouldStartWith("Krisläget är på\nFör hela kommunen sedan kl 08.00, påslaget av Eva Lind.");
        await world.Writes("Fia Öberg", "kris av ja");

        (await world.PressesOld("Eva Lind", asked, old, "Ja, slå på krisläget")).Text.ShouldStartWith("Slå på krisläge för hela kommunen?");

        (await world.Writes("Eva Lind", "kris")).ShouldStartWith("Krisläget är av");
        (await world.Journal()).Count(line => line.Contains("slog på krisläge", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task It_outlives_a_restart_and_what_is_said_wrong_is_answered()
    {
        await using var world = await World.Begin();
        (await world.Writes("Eva Lind", "kris på bibblan")).ShouldBe("Jag hittar inget konto och ingen verksamhet som heter ”bibblan”. Inget har ändrats. Skriv namnen som de står i registret, eller bara kris på för hela kommunen.");
        (await world.Writes("Eva Lind", "kris på badhuset och bibliotek")).ShouldBe("Jag hittar inget konto och ingen verksamhet som heter ”bibliotek”. Menade du Biblioteket? Inget har ändrats.");
        (await world.Writes("Eva Lind", "kris på kommunen")).ShouldStartWith("Slå på krisläge för Kommunen?");
        await world.Writes("Eva Lind", "kris på ja");
        (await world.Writes("Eva Lind", "kris av badhuset")).ShouldStartWith("Krisläget gäller hela kommunen och kan inte slås av för en del av den.");

        await world.Restart();

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        (await world.ExpectCard("question", to: World.Kultur)).Text.ShouldContain("Ska besvaras senast mån 16 nov 12.00");
    }

    [Fact]
    public async Task What_was_handled_when_it_was_switched_off_and_is_opened_again_follows_within_a_minute()
    {
        await using var world = await World.Begin();
        await world.Writes("Eva Lind", "kris på ja");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Besvarad");
        await world.Expect(card, "Besvarad av Anna Berg");
        await world.Writes("Eva Lind", "kris av ja");
        await world.Presses("Anna Berg", card, "Ångra");
        await world.Expect(card, "Ska besvaras senast mån 16 nov 12.00");

        await world.SelfChecked();

        await world.Expect(card, Usual);
        card.Text.ShouldNotContain("Krisläge");
    }

    [Fact]
    public async Task Without_crisis_rules_in_the_policy_it_cannot_be_switched_on()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);

        (await world.Writes("Eva Lind", "kris på")).ShouldBe("Kommunens policy har inget krisläge, så det kan inte slås på. Den som sköter policyn lägger till det under ”crisis”.");
    }

    [Fact]
    public async Task A_daily_look_says_it_too_and_keeps_its_time()
    {
        await using var world = await World.Under(World.Policy("forshaga"), World.Kultur, World.Kommunikation);
        var look = await world.ExpectCard("oversight", to: World.Kultur);
        var deadline = look.Text.Split('\n').First(line => line.Contains("senast", StringComparison.Ordinal));

        await world.Writes("Eva Lind", "kris på biblioteket ja");

        await world.Expect(look, "⚠ Krisläge");
        look.Text.ShouldContain(deadline);
        await world.Writes("Eva Lind", "kris av ja");
        await world.Connector.Memory.WaitAsync(() => look.Text.Contains("Krisläge", StringComparison.Ordinal) ? null : look, "the look without a crisis");
    }

    /// <summary>The card that the bot answered with.</summary>
    private static PostedCard Asked(World world)
    {
        var call = world.Connector.Memory.Calls.Last(call => call.Card is not null);
        return new PostedCard(call.Channel, call.Conversation, call.Activity, call.Card!);
    }
}
