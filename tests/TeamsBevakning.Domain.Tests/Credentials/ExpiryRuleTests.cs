using NodaTime;
using TeamsBevakning.Domain.Credentials;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Credentials;

public sealed class ExpiryRuleTests
{
    private static readonly Credential Secret = new("bot-secret", "Botens klienthemlighet", House.Monday + Duration.FromDays(100));

    [Theory]
    [InlineData(100, 60)]
    [InlineData(61, 60)]
    [InlineData(60, 30)]
    [InlineData(30, 14)]
    [InlineData(14, 7)]
    [InlineData(8, 7)]
    [InlineData(7, 1)]
    [InlineData(1, null)]
    [InlineData(-3, null)]
    public void It_is_looked_at_60_30_14_7_and_1_days_ahead(int before, int? next) =>
        ExpiryRule.NextAt(Secret, Ahead(before)).ShouldBe(next is { } days ? Ahead(days) : null);

    [Fact]
    public void Long_before_nothing_happens() => Decide(null, 61).ShouldBeEmpty();

    [Theory]
    [InlineData(60)]
    [InlineData(22)]
    [InlineData(0)]
    [InlineData(-5)]
    public void From_60_days_ahead_there_is_an_item_also_when_it_has_expired(int before)
    {
        var item = Decide(null, before).ShouldHaveSingleItem().Item.ShouldNotBeNull();

        (item.Kind, item.State, item.Unit, item.Matter).ShouldBe((ItemKind.SecretExpiry, ItemState.Open, House.Central, new Matter(Secret.Id, Secret.Name, Secret.ExpiresAt)));
        Decide(item, before).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(30, StepTo.Communications)]
    [InlineData(14, StepTo.Communications)]
    [InlineData(7, StepTo.Manager)]
    [InlineData(1, StepTo.Manager)]
    public void An_item_that_nobody_has_seen_to_is_raised_once_at_each_threshold(int before, StepTo first)
    {
        var opened = Decide(null, 60)[0].Item!;
        var idle = EscalationRule.Decide(opened, House.Everybody, opened.Due.At)!.Item!;

        var raised = Decide(idle, before).ShouldHaveSingleItem().Item.ShouldNotBeNull();

        raised.NextDueAt.ShouldBe(Ahead(before));
        raised.Steps.Coming(raised.State).First().To.ShouldBe(first);
        raised.Steps.Coming(raised.State).Last().To.ShouldBe(StepTo.Communications);
        raised.Steps.All.Select(step => step.Number).ShouldBeUnique();
        Decide(raised, before).ShouldBeEmpty();
        var told = EscalationRule.Decide(raised, House.Everybody, Ahead(before)).ShouldNotBeNull();
        told.Journal.ShouldNotBeEmpty();
        told.Item!.NextDueAt.ShouldBeNull();
    }

    [Fact]
    public void One_that_somebody_has_taken_is_raised_too()
    {
        var taken = House.After(Decide(null, 60)[0].Item!, PressVerb.Take, House.Eva, Ahead(59));

        Decide(taken, 30).ShouldHaveSingleItem().Item!.Steps.Coming(ItemState.Acknowledged).ShouldContain(step => step.At == Ahead(30));
    }

    [Fact]
    public void A_date_that_has_moved_far_closes_the_item()
    {
        var open = Decide(null, 60)[0].Item!;
        var renewed = Secret with { ExpiresAt = Secret.ExpiresAt + Duration.FromDays(365) };

        var closed = ExpiryRule.Decide(renewed, open, House.Central, House.Policy, House.Central, Ahead(50)).ShouldHaveSingleItem();

        (closed.Item!.State, closed.Item.Resolution!.Kind, closed.Item.Resolution.By).ShouldBe((ItemState.Resolved, ResolutionKind.Done, null));
    }

    [Fact]
    public void A_date_that_has_moved_to_another_that_is_near_closes_the_item_and_opens_one_of_the_new_date()
    {
        var open = Decide(null, 60)[0].Item!;
        var moved = Secret with { ExpiresAt = Secret.ExpiresAt + Duration.FromDays(5) };

        var changes = ExpiryRule.Decide(moved, open, House.Central, House.Policy, House.Central, Ahead(50));

        changes.Select(change => (change.Item!.State, change.Item.Matter!.At)).ShouldBe([(ItemState.Resolved, Secret.ExpiresAt), (ItemState.Open, moved.ExpiresAt)]);
    }

    private static IReadOnlyList<Change> Decide(Item? open, int before) => ExpiryRule.Decide(Secret, open, House.Central, House.Policy, House.Central, Ahead(before));

    private static Instant Ahead(int days) => Secret.ExpiresAt - Duration.FromDays(days);
}
