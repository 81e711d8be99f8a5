using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>
/// The table of who may press what, a sample of each of its rows, through the entrance that Teams calls. Those who press: Anna is administrator, Cia substitute, Eva communicator and Karin of culture alone, Siv
/// substitute and communicator of culture; Maria is manager, Mats of the school, Ivar archivist, David administrator of the school's account, Lena has no role, Ulf is not listed. Bo is the other.
/// </summary>
public sealed class RolePressTests
{
    private static readonly Dictionary<char, string> Names = new()
    {
        ['A'] = "Anna Berg",
        ['S'] = "Cia Holm",
        ['C'] = "Eva Lind",
        ['K'] = "Karin Kvist",
        ['D'] = "Siv Dal",
        ['M'] = "Maria Åström",
        ['m'] = "Mats Mark",
        ['R'] = "Ivar Ström",
        ['a'] = "David Sund",
        ['L'] = "Lena Lagom",
        ['U'] = "Ulf Utanför",
    };

    [Theory]
    [InlineData("open", "take", "MmRaLU", "", "K")]
    [InlineData("open", "undo", "MRaU", "ASCKD", "")]
    [InlineData("own", "answered", "MRaLU", "", "A")]
    [InlineData("own", "take", "mRaU", "SCK", "A again")]
    [InlineData("another's", "take", "MmRaLU", "ASCKD", "")]
    [InlineData("another's", "handBack", "MRaU", "AS", "K")]
    [InlineData("waiting, own", "interim", "MaU", "ASC", "")]
    [InlineData("waiting, another's", "handBack", "RaU", "AS", "D")]
    [InlineData("resolved, undo is open", "undo", "MRaLU", "", "S")]
    [InlineData("resolved, undo is open", "take", "MU", "ASCK", "")]
    [InlineData("resolved", "undo", "MRU", "ASCD", "")]
    [InlineData("withdrawn", "answered", "MRU", "ASCK", "")]
    [InlineData("escalated, open", "take", "MRaU", "", "S")]
    [InlineData("escalated, own", "noAction", "MRaU", "", "A")]
    [InlineData("escalated, another's", "take", "MmRaLU", "AS", "D")]
    [InlineData("escalated, another's", "interim", "MRaU", "AS", "C")]
    [InlineData("escalated, waiting, own", "handBack", "MRU", "S", "A")]
    [InlineData("escalated, waiting, another's", "take", "MRaU", "AS", "K")]
    [InlineData("escalated, resolved, undo is open", "undo", "MRaU", "", "C")]
    [InlineData("escalated, resolved", "noAction", "MRaU", "ASCK", "")]
    [InlineData("escalated, withdrawn", "handBack", "MRU", "ASC", "")]
    public async Task A_press_does_is_told_why_not_or_is_refused(string state, string verb, string refused, string told, string does)
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.RegisterIsImported("roles.json");
        var (question, card) = await InState(world, state);
        var stored = await world.Stored();

        foreach (var person in refused.Select(letter => Names[letter]))
        {
            var journal = await world.Journal();
            var answer = await Press(world, question, card, person, verb);
            await world.IsSentAgain(answer);
            answer.Text.ShouldStartWith("Du kan inte hantera det här ärendet.", customMessage: person);
            (await world.Journal()).ShouldBe([.. journal, $"{person} nekades: {Title(verb)}"]);
            (await world.Stored()).ShouldBe(stored, person);
        }

        foreach (var person in told.Select(letter => Names[letter]))
        {
            var journal = await world.Journal();
            var answer = await Press(world, question, card, person, verb);
            (answer.Status, answer.IsCard && verb is not "handBack").ShouldBe((200, false), $"{person}: {answer.Text}");
            answer.Text.ShouldNotBeEmpty(person);
            (await world.Journal()).ShouldBe(journal, person);
            (await world.Stored()).ShouldBe(stored, person);
        }

        if (does.Length > 0)
        {
            var answer = await Press(world, question, card, Names[does[0]], verb);
            answer.IsCard.ShouldBeTrue(answer.Text);
            (await world.Stored() == stored).ShouldBe(does.EndsWith("again", StringComparison.Ordinal));
        }
    }

    private static async Task<PressAnswer> Press(World world, string question, PostedCard card, string person, string verb)
    {
        var item = await world.ItemOf(question);
        var data = new JsonObject { ["item"] = item.Id.ToString(), ["round"] = item.Round, ["reason"] = "Annat" };
        return await world.Sends(Activities.Press(person, card, new JsonObject { ["title"] = verb, ["verb"] = verb }, data));
    }

    private static async Task<(string Question, PostedCard Card)> InState(World world, string state)
    {
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var parts = state.Split(", ");
        if (parts[0] == "escalated")
        {
            await world.FastForwardTo("tis 16.30");
            await world.ExpectCard("escalation", to: World.Kommunikation);
        }

        var holder = parts.Contains("own") ? "Anna Berg" : "Bo Ek";
        string[] verbs = parts.Contains("waiting") ? ["interim"] : parts.Contains("resolved") ? ["answered"] : parts[^1] is "own" or "another's" ? ["take"] : [];
        foreach (var verb in verbs)
        {
            (await Press(world, question, card, holder, verb)).IsCard.ShouldBeTrue();
        }

        if (parts.Contains("withdrawn"))
        {
            await world.CommentIsRemoved(question);
        }

        if (parts[^1] == "resolved")
        {
            await world.Pass("PT31M");
        }

        await world.Settled();
        (await world.ItemOf(question)).State.ShouldBe(parts[^1] switch
        {
            "open" => ItemState.Open,
            "withdrawn" => ItemState.Withdrawn,
            "own" or "another's" => ItemState.Acknowledged,
            _ => ItemState.Resolved,
        });
        return (question, card);
    }

    private static string Title(string verb) => verb switch
    {
        "take" => "Jag tar den",
        "answered" => "Besvarad",
        "noAction" => "Ingen åtgärd",
        "interim" => "Vi återkommer",
        "handBack" => "Lämna tillbaka",
        _ => "Ångra",
    };
}
