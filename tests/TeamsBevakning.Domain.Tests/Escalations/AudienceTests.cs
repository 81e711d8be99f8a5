using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Escalations;

public sealed class AudienceTests
{
    [Fact]
    public void Each_step_tells_those_whom_the_register_names()
    {
        var item = House.Question();

        Names(StepTo.Responsible, item).ShouldBe(["Anna Berg", "Bo Ek"]);
        Names(StepTo.Substitute, item).ShouldBe(["Siv Alm"]);
        Names(StepTo.Manager, item).ShouldBe(["Ulf Dahl"]);
        Names(StepTo.Communications, item).ShouldBeEmpty();
    }

    [Fact]
    public void The_one_who_has_it_is_reminded_alone()
    {
        Names(StepTo.Responsible, House.After(House.Question(), PressVerb.Take, House.Bo)).ShouldBe(["Bo Ek"]);
        Names(StepTo.Responsible, House.After(House.Question(), PressVerb.Interim, House.Eva)).ShouldBe(["Eva Lind"]);
    }

    [Fact]
    public void One_who_has_it_but_may_no_longer_act_is_not_reminded_in_place_of_those_who_may()
    {
        var item = House.After(House.Question(), PressVerb.Take, House.Bo);

        Names(StepTo.Responsible, item, House.RegisterOf([House.Anna], [House.Siv], [House.Bo])).ShouldBe(["Anna Berg"]);
        Names(StepTo.Responsible, item, House.RegisterOf([], [House.Siv], [])).ShouldBeEmpty();
    }

    [Fact]
    public void One_whom_the_register_names_but_does_not_list_is_nobody()
    {
        var stranger = new Actor(new PersonId(new Guid(9, 0, 0, new byte[8])), "Okänd");

        Names(StepTo.Substitute, House.Question(), House.RegisterOf([House.Anna], [stranger], [])).ShouldBeEmpty();
    }

    [Fact]
    public void Where_no_channel_is_tied_or_the_account_is_gone_there_is_nobody()
    {
        var item = House.Question();
        var untied = new Audience(House.Register, new HashSet<UnitId> { House.Central });

        Enum.GetValues<StepTo>().SelectMany(to => untied.Of(to, item)).ShouldBeEmpty();
        Names(StepTo.Responsible, item with { Account = new AccountId("nedlagt") }).ShouldBeEmpty();
        Names(StepTo.Substitute, item with { Account = new AccountId("nedlagt") }).ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(StepTo to, Item item, Register? register = null) =>
        StepStory.AudienceOf(register ?? House.Register).Of(to, item).Select(person => person.Name);
}
