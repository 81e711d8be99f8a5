using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Targets;

public sealed class KindTargetTests
{
    private static readonly Account Bath = House.Register.Find(House.Bath)!;
    private static readonly UnitId[] AnyUnit = [];
    private static readonly AccountId[] AnyAccount = [];

    [Fact]
    public void Without_an_exception_that_fits_the_usual_target_holds() =>
        Days(new OwnTarget(["instagram"], AnyUnit, AnyAccount, Within(9)), new OwnTarget([], [House.Central], AnyAccount, Within(9)), new OwnTarget([], AnyUnit, [new("fb-bad")], Within(9))).ShouldBe(1);

    [Fact]
    public void An_exception_may_name_platforms_units_or_accounts()
    {
        Days(new OwnTarget(["instagram", "facebook"], AnyUnit, AnyAccount, Within(2))).ShouldBe(2);
        Days(new OwnTarget([], [House.Central, House.Culture], AnyAccount, Within(3))).ShouldBe(3);
        Days(new OwnTarget([], AnyUnit, [House.Bath], Within(4))).ShouldBe(4);
    }

    [Fact]
    public void All_that_an_exception_names_must_fit()
    {
        Days(new OwnTarget(["facebook"], [House.Culture], [House.Bath], Within(2))).ShouldBe(2);
        Days(new OwnTarget(["instagram"], [House.Culture], [House.Bath], Within(2))).ShouldBe(1);
        Days(new OwnTarget(["facebook"], [House.Central], [House.Bath], Within(2))).ShouldBe(1);
        Days(new OwnTarget(["facebook"], [House.Culture], [new("fb-bad")], Within(2))).ShouldBe(1);
    }

    [Fact]
    public void The_first_exception_that_fits_holds() =>
        Days(new OwnTarget(["instagram"], AnyUnit, AnyAccount, Within(9)), new OwnTarget(["facebook"], AnyUnit, AnyAccount, Within(2)), new OwnTarget([], AnyUnit, [House.Bath], Within(3))).ShouldBe(2);

    [Fact]
    public void A_kind_that_the_policy_does_not_follow_has_no_target()
    {
        House.Policy.TargetOf(ItemKind.Question, Bath).ShouldNotBeNull();
        House.Policy.TargetOf(ItemKind.FlaggedComment, Bath).ShouldBeNull();
    }

    private static int Days(params OwnTarget[] exceptions) =>
        new KindTarget(Within(1), exceptions).For(Bath).Resolve.ShouldBeOfType<WithinWorkingDays>().Days;

    private static Target Within(int days) => new(null, new WithinWorkingDays(days), null, House.PlanOf());
}
