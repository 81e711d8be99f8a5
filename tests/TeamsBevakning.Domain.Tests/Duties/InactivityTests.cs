using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Duties;

/// <summary>The bath posted on Monday 16 November at 10.00 and is given two weeks.</summary>
public sealed class InactivityTests
{
    private static readonly LastPost Last = new(House.Bath, House.Monday);
    private static readonly Account Bath = House.Register.Find(House.Bath)!;

    private static readonly Policy Policy = House.Policy with
    {
        InactiveAfter = new CalendarTime(14, Duration.Zero),
        Targets = new Dictionary<ItemKind, KindTarget>
        {
            [ItemKind.InactiveAccount] = new(new Target(null, new WithinWorkingDays(5), new WithinWorkingDays(1), House.PlanOf(new StepRule(StepTo.Communications, new StepTime.AtDue()))), []),
        },
    };

    [Fact]
    public void Until_the_time_has_gone_it_is_only_looked_at_again_then()
    {
        var due = House.Monday + Duration.FromDays(14);
        Look(due - Duration.FromMilliseconds(1)).ShouldBe(new InactivityLook(null, due));
        Look(due).Change.ShouldNotBeNull();
    }

    [Fact]
    public void It_opens_for_the_accounts_unit_once_for_each_last_post()
    {
        var opened = Look(After(14)).Change!.Item!;
        (opened.Kind, opened.Unit, opened.Account, opened.Matter!.At, opened.Id).ShouldBe((ItemKind.InactiveAccount, House.Culture, House.Bath, House.Monday, Inactivity.IdOf(Last)));
        Look(After(15), open: opened, before: opened).ShouldBe(new InactivityLook(null, null));
        Inactivity.IdOf(Last with { At = After(1) }).ShouldNotBe(opened.Id);
    }

    [Fact]
    public void A_newer_post_or_a_longer_time_ends_it_and_one_that_ended_by_itself_may_open_again()
    {
        var opened = Look(After(14)).Change!.Item!;
        var ended = Inactivity.Decide(Bath, "Inaktivt", Last with { At = After(20) }, After(20), opened, null, Policy, House.Central, After(21)).Change!.Item!;
        (ended.State, ended.Resolution!.By).ShouldBe((ItemState.Resolved, null));
        Inactivity.Decide(Bath, "Inaktivt", Last, After(15), opened, opened, Policy with { InactiveAfter = null }, House.Central, After(15)).Change!.Item!.State.ShouldBe(ItemState.Resolved);

        var again = Look(After(30), before: ended).Change!.Item!;
        again.Id.ShouldNotBe(opened.Id);
        var byPerson = ended with { Resolution = ended.Resolution with { By = House.Anna } };
        Look(After(30), before: byPerson).ShouldBe(new InactivityLook(null, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(6)]
    public void What_nobody_hears_from_is_not_judged_but_looked_at_each_day(int? heardAfter) =>
        Look(After(14), heard: heardAfter is { } days ? After(days) : (Instant?)null, isHeard: false).ShouldBe(new InactivityLook(null, After(15)));

    [Fact]
    public void What_was_heard_within_a_week_is_judged() => Look(After(14), heard: After(7), isHeard: false).Change.ShouldNotBeNull();

    [Fact]
    public void Where_the_policy_follows_no_inactive_accounts_nothing_comes() =>
        Inactivity.Decide(Bath, "Inaktivt", Last, After(14), null, null, Policy with { Targets = new Dictionary<ItemKind, KindTarget>() }, House.Central, After(15)).Change.ShouldBeNull();

    private static Instant After(int days) => House.Monday + Duration.FromDays(days);

    private static InactivityLook Look(Instant at, Item? open = null, Item? before = null, Instant? heard = null, bool isHeard = true) =>
        Inactivity.Decide(Bath, "Inaktivt konto: Badhuset", Last, isHeard ? at : heard, open, before, Policy, House.Central, at);
}
