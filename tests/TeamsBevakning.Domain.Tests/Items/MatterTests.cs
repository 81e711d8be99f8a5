using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>An item that no comment opened: taken and handed back as any other, but seen to, not answered.</summary>
public sealed class MatterTests
{
    private static readonly Instant Later = House.Monday + Duration.FromMinutes(10);
    private static readonly Matter Secret = new("bot-secret", "Botens klienthemlighet", House.November(30, 12));

    [Fact]
    public void It_opens_under_our_default_where_the_policy_says_nothing_of_it()
    {
        var change = Opened();

        var item = change.Item.ShouldNotBeNull();
        (item.Account, item.Comment, item.Matter, item.Due.At).ShouldBe((null, null, Secret, House.November(17, 16, 30)));
        item.Steps.All.ShouldHaveSingleItem().To.ShouldBe(StepTo.Communications);
        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Matter, House.Central)]);
        var entry = change.Journal.ShouldHaveSingleItem();
        (entry.Kind, entry.Note, entry.DueAt).ShouldBe((JournalKind.Opened, Secret.Name, item.Due.At));
    }

    [Fact]
    public void It_is_taken_seen_to_and_that_undone()
    {
        var taken = House.After(Opened().Item!, PressVerb.Take, House.Eva, Later);
        var done = House.After(taken, PressVerb.Done, House.Eva, Later);

        (done.State, done.Resolution!.Kind, done.Resolution.By).ShouldBe((ItemState.Resolved, ResolutionKind.Done, House.Eva));
        House.Press(done, PressVerb.Done, House.Eva, Later, round: done.Round - 1).ShouldBeOfType<Decision.Repeated>();
        House.After(done, PressVerb.Undo, House.Eva, Later).State.ShouldBe(ItemState.Acknowledged);
    }

    [Theory]
    [InlineData(PressVerb.Answered)]
    [InlineData(PressVerb.Interim)]
    public void It_cannot_be_answered(PressVerb verb) => House.Press(Opened().Item!, verb, House.Eva, Later).ShouldBeOfType<Decision.Outdated>();

    [Fact]
    public void A_question_cannot_be_seen_to_without_an_answer() => House.Press(House.Question(), PressVerb.Done, House.Anna, Later).ShouldBeOfType<Decision.Outdated>();

    [Fact]
    public void It_is_escalated_when_its_time_is_over()
    {
        var item = Opened().Item!;

        var change = EscalationRule.Decide(item, House.Everybody, item.Due.At).ShouldNotBeNull();

        change.Journal.Select(entry => entry.Kind).ShouldBe([JournalKind.Missed, JournalKind.Escalated]);
        change.Notices.Select(notice => notice.Card).ShouldBe([CardKind.Matter, CardKind.Escalation]);
    }

    private static Change Opened() => Opening.Decide(ItemKind.SecretExpiry, Secret, House.Central, null, House.Policy, House.Central, House.Monday);
}
