using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>People who are in the register by a group alone.</summary>
public sealed class GroupTests
{
    private const int LargestCard = 28 * 1024;

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
        await GroupIsReadAsync(world, ulf);
        (await world.Presses("Ulf Utanför", card, "Jag tar den")).IsCard.ShouldBeTrue();
        (await world.JournalOf(question))[^1].ShouldBe("Ulf Inne tog ärendet");
        (await world.Writes("Ulf Utanför", "mina")).ShouldContain("När börjar terminen?");

        await GroupIsReadAsync(world);
        (await world.Presses("Ulf Utanför", card, "Besvarad")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
    }

    [Fact]
    public async Task A_group_of_hundreds_is_told_on_cards_that_Teams_takes()
    {
        await using var world = await World.Under(World.AllSteps, "Barn och utbildning", World.Kommunikation);
        await world.RegisterIsImported("groups.json");
        await world.Host.Get<IMemberships>().FollowAsync([Web], default);
        Person[] many = [.. Enumerable.Range(1, 300).Select(i => new Person(new PersonId(new Guid(i, 7, 7, new byte[8])), $"Åsa-Britta Långström-Överenskommelse {i:D3}", null))];
        await GroupIsReadAsync(world, many);
        await world.CitizenAsks("När börjar terminen?", on: "Skolan", at: "mån 10.00");

        await world.FastForwardTo("mån 12.00");
        var reminder = await world.ExpectCard("reminder", to: "Barn och utbildning", saying: "Ersättare behövs");
        await world.FastForwardTo("tis 16.30");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);

        reminder.Mentions.Split(", ").Length.ShouldBe(20);
        escalation.Text.ShouldContain("Överenskommelse 012 med flera");
        reminder.Content.ToJsonString().Length.ShouldBeLessThan(LargestCard);
        escalation.Content.ToJsonString().Length.ShouldBeLessThan(LargestCard);
    }

    /// <summary>As the slice does that reads groups from the directory.</summary>
    private static async Task GroupIsReadAsync(World world, params IReadOnlyList<Person> members)
    {
        await world.Host.Get<IMemberships>().KeepAsync(Web, GroupOutcome.Read, members, world.Now, world.Now, default);
        world.Host.Get<CurrentRegister>().Renew();
    }
}
