using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Crises;

public sealed class CrisisSwitchTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 9, 0);
    private static readonly Actor Eva = new(new PersonId(new Guid(4, 0, 0, new byte[8])), "Eva Lind");
    private static readonly AccountId Bath = new("fb-badhuset");
    private static readonly AccountId Library = new("ig-biblioteket");

    [Fact]
    public void For_the_whole_municipality_it_holds_for_every_account_and_for_what_concerns_none()
    {
        var state = After(CrisisSwitch.On(CrisisState.None, [], Eva, At));

        state.ShouldBe(new CrisisState(1, [new CrisisScope(null, Eva.Id, At)]));
        state.Of(Bath).ShouldBe(state.Everywhere);
        state.Of((AccountId?)null).ShouldBe(state.Everywhere);
        CrisisSwitch.On(state, [Bath], Eva, At).ShouldBe(new CrisisDecision.Already());
        CrisisSwitch.Off(state, [Bath], Eva, At).ShouldBe(new CrisisDecision.OnlyWhole());
        After(CrisisSwitch.Off(state, [], Eva, At)).ShouldBe(new CrisisState(2, []));
    }

    [Fact]
    public void For_some_accounts_it_holds_for_them_alone_and_each_is_switched_and_journaled_by_itself()
    {
        var first = After(CrisisSwitch.On(CrisisState.None, [Bath, Bath], Eva, At));
        var both = (CrisisDecision.Switched)CrisisSwitch.On(first, [Bath, Library], Eva, At + Duration.FromHours(1));

        both.Journal.ShouldBe([new JournalEntry(JournalKind.CrisisOn, At + Duration.FromHours(1)) { Account = Library, By = Eva }]);
        both.After.Of(Bath)!.Since.ShouldBe(At);
        both.After.Of(new AccountId("fb-skolan")).ShouldBeNull();
        both.After.Of((AccountId?)null).ShouldBeNull();
        CrisisSwitch.Off(both.After, [new AccountId("fb-skolan")], Eva, At).ShouldBe(new CrisisDecision.Already());
        var off = (CrisisDecision.Switched)CrisisSwitch.Off(both.After, [Bath], Eva, At);
        off.After.Scopes.Select(scope => scope.Account).ShouldBe([Library]);
        off.Journal.ShouldBe([new JournalEntry(JournalKind.CrisisOff, At) { Account = Bath, By = Eva }]);
        After(CrisisSwitch.Off(both.After, [], Eva, At)).IsOn.ShouldBeFalse();
    }

    [Fact]
    public void The_whole_municipality_takes_the_place_of_some_accounts()
    {
        var some = After(CrisisSwitch.On(CrisisState.None, [Bath], Eva, At));

        After(CrisisSwitch.On(some, [], Eva, At)).Scopes.ShouldBe([new CrisisScope(null, Eva.Id, At)]);
        CrisisSwitch.Off(CrisisState.None, [], Eva, At).ShouldBe(new CrisisDecision.Already());
    }

    private static CrisisState After(CrisisDecision decision) => decision.ShouldBeOfType<CrisisDecision.Switched>().After;
}
