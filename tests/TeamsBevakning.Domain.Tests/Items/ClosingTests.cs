using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

public sealed class ClosingTests
{
    private static readonly Instant Later = House.Monday + Duration.FromHours(2);

    [Fact]
    public void A_matter_that_is_mended_ends_by_itself_and_its_cards_follow()
    {
        var open = Opening.Decide(ItemKind.Stalled, new Matter("due", "Arbete som står still", House.Monday), House.Central, null, House.Policy, House.Central, House.Monday).Item!;

        var change = Closing.Decide(House.After(open, PressVerb.Take, House.Eva), House.Central, Later).ShouldNotBeNull();

        var item = change.Item.ShouldNotBeNull();
        (item.State, item.Resolution, item.NextDueAt).ShouldBe((ItemState.Resolved, new Resolution(ResolutionKind.Done, Later, null, null, null, null), null));
        var entry = change.Journal.ShouldHaveSingleItem();
        (entry.Kind, entry.Resolution, entry.By).ShouldBe((JournalKind.Resolved, ResolutionKind.Done, null));
        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Matter, House.Central)]);
        Closing.Decide(item, House.Central, Later).ShouldBeNull();
    }
}
