using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>People who are in the register by a group alone.</summary>
public sealed class GroupTests
{
    private static readonly GroupId Web = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001"));

    [Fact]
    public async Task One_who_is_in_the_group_may_press_until_she_is_not_and_stands_in_the_journal_under_the_directorys_name()
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported("groups.json");
        await world.Host.Get<IMemberships>().FollowAsync([Web], default);
        var question = await world.CitizenAsks("När börjar terminen?", on: "Skolan", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kommunikation);
        (await world.Presses("Ulf Utanför", card, "Jag tar den")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");

        var ulf = new Person(new PersonId(Guid.Parse(People.ObjectId("Ulf Utanför"))), "Ulf Inne", null);
        await world.Host.Get<IMemberships>().KeepAsync(Web, GroupOutcome.Read, [ulf], world.Now, world.Now, default);
        (await world.Presses("Ulf Utanför", card, "Jag tar den")).IsCard.ShouldBeTrue();
        (await world.JournalOf(question))[^1].ShouldBe("Ulf Inne tog ärendet");
        (await world.Writes("Ulf Utanför", "mina")).ShouldContain("När börjar terminen?");

        await world.Host.Get<IMemberships>().KeepAsync(Web, GroupOutcome.Read, [], world.Now, world.Now, default);
        (await world.Presses("Ulf Utanför", card, "Besvarad")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
    }
}
