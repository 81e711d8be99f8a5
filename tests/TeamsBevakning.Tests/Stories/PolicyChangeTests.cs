namespace TeamsBevakning.Tests.Stories;

public sealed class PolicyChangeTests
{
    public const string Interim = """
              "interim": { "within": { "workingDays": 3 }, "source": { "default": "Påhittad kommun." } },

        """;

    private const string OneDay = """{ "workingDays": 1 }""";

    public static string Rules { get; } = File.ReadAllText(World.AllSteps);

    private static string ThreeDays => Rules.Replace(OneDay, """{ "workingDays": 3 }""", StringComparison.Ordinal);

    [Fact]
    public async Task A_changed_policy_holds_for_what_comes_in_after_it()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        (await world.PolicyIsApplied(ThreeDays)).ShouldBe(0);
        await world.CitizenAsks("Har ni öppet i jul?", at: "mån 10.00");

        (await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?")).Text.ShouldContain("Ska besvaras senast tis 17 nov 16.30");
        (await world.ExpectCard("question", to: World.Kultur, saying: "Har ni öppet i jul?")).Text.ShouldContain("Ska besvaras senast tor 19 nov 16.30");
    }

    [Fact]
    public async Task Moving_what_is_open_changes_deadline_card_and_steps_and_stands_in_the_journal()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 11.00");
        await world.ExpectCard("reminder", to: World.Kultur);

        (await world.PolicyIsApplied(ThreeDays, toOpen: true)).ShouldBe(1);

        await world.Expect(card, saying: "Ska besvaras senast tor 19 nov 16.30");
        (await world.JournalOf(question)).ShouldContain(line => line.StartsWith("fristen räknades om efter ändrade regler, från tis 17 nov 16.30 till tor 19 nov 16.30", StringComparison.Ordinal));
        await world.FastForwardTo("ons 16.30");
        await world.ExpectNoCard(to: World.Kommunikation);
        await world.FastForwardTo("tor 16.30");
        await world.ExpectCard("escalation", to: World.Kommunikation);
        (await world.JournalOf(question)).Count(line => line.StartsWith("påminde de ansvariga", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_shorter_time_that_has_passed_is_missed_at_once()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 14.00");

        await world.PolicyIsApplied(Rules.Replace(OneDay, """{ "workingTime": "3 h" }""", StringComparison.Ordinal), toOpen: true);

        await world.ExpectCard("escalation", to: World.Kommunikation, saying: "Skulle ha besvarats senast mån 16 nov 13.00");
    }

    [Fact]
    public async Task A_restart_with_the_older_file_does_not_put_it_back()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.PolicyIsApplied(ThreeDays);

        await world.Restart();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        await world.ExpectCard("question", to: World.Kultur, saying: "Ska besvaras senast tor 19 nov 16.30");
        world.Host.Log.All.ShouldContain("which has been in force and was replaced");
    }
}
