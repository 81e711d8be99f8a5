using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly Instant Late = At + Duration.FromDays(3);

    [ContractFact]
    public async Task An_item_is_kept_with_its_steps_promise_and_what_is_missed()
    {
        var opened = await OpenedAsync("c1");
        var waiting = Samples.Pressed(opened, PressVerb.Interim, note: "Frågar badmästaren");
        await CommitAsync(waiting);
        var missed = EscalationRule.Decide(waiting.Item! with { Undo = null }, Samples.Audience, waiting.Item!.Due.At)!;
        await CommitAsync(missed);

        await ReopenAsync();

        var kept = (await store.Items.FindAsync(opened.Id, default)).ShouldNotBeNull();
        kept.ShouldBe(missed.Item);
        kept.Waiting.ShouldBe(waiting.Item!.Waiting);
        kept.Steps.All.ShouldContain(step => step.Outcome == StepOutcome.Told);
        (await JournalAsync()).Where(entry => entry.Kind is JournalKind.InterimGiven).ShouldHaveSingleItem().Derivation.ShouldBe(waiting.Item.Due);
        (await JournalAsync()).Where(entry => entry.Kind is JournalKind.Reminded).ShouldNotBeEmpty();
    }

    [ContractFact]
    public async Task What_is_found_late_shares_a_delivery_until_it_is_sent_and_each_change_makes_it_due()
    {
        var first = await FoundLateAsync("c1");
        var second = await FoundLateAsync("c2");
        var summary = (await SummariesAsync(Late + LateOpening.CollectsFor)).ShouldHaveSingleItem();
        (await SummariesAsync(Late + LateOpening.CollectsFor - Duration.FromMilliseconds(1))).ShouldBeEmpty();
        (await store.Items.SummaryOfAsync(summary.Id, default)).Select(story => story.Item).ShouldBe([first, second], ignoreOrder: true);

        await store.Outbox.MarkSentAsync(summary, summary.Wanted, Card("19:kommunikation", 9), Late);
        (await SummariesAsync(Late + Duration.FromHours(1))).ShouldBeEmpty();
        await CommitAsync(Samples.Pressed(first, PressVerb.Answered, at: Late));
        (await SummariesAsync(Late + Duration.FromHours(1))).ShouldHaveSingleItem().Id.ShouldBe(summary.Id);

        await FoundLateAsync("c3");
        (await SummariesAsync(Late + Duration.FromHours(1))).Select(delivery => delivery.Id).Distinct().Count().ShouldBe(2);
        (await JournalAsync()).Count(entry => entry is { Kind: JournalKind.Carded, Card: CardKind.LateSummary }).ShouldBe(2);
    }

    [ContractFact]
    public async Task A_summary_comes_to_the_channel_that_is_tied_anew_with_all_its_items()
    {
        await FoundLateAsync("c1");
        await FoundLateAsync("c2");
        await TieAsync(Samples.Kommunikation, "19:gammal");
        var summary = (await SummariesAsync(Late + Duration.FromHours(1))).ShouldHaveSingleItem();
        await store.Outbox.MarkSentAsync(summary, summary.Wanted, Card("19:gammal", 9), Late);

        await TieAsync(Samples.Kommunikation, "19:ny");

        var again = (await SummariesAsync(Late + Duration.FromHours(1))).ShouldHaveSingleItem();
        again.Card.ShouldBeNull();
        (await store.Items.SummaryOfAsync(again.Id, default)).Count.ShouldBe(2);
    }

    [ContractFact]
    public async Task Each_reminder_is_a_delivery_of_its_own_under_the_questions_card()
    {
        var item = await OpenedAsync("c1");
        (await store.Outbox.ThreadOfAsync(item.Id, CardKind.Question, item.Unit, default)).ShouldBeNull();
        await store.Outbox.MarkSentAsync((await DueAsync()).ShouldHaveSingleItem(), 1, Card("19:kultur", 7), At);
        var reminded = EscalationRule.Decide(item, Samples.Audience, item.Due.At)!;
        await CommitAsync(reminded);

        var due = await DueAsync();

        due.Where(delivery => delivery.Notice.Card is CardKind.Reminder).Select(delivery => delivery.Notice.Step).Distinct().Count().ShouldBeGreaterThan(1);
        due.Select(delivery => delivery.Notice).ShouldBe(reminded.Notices, ignoreOrder: true);
        (await store.Outbox.ThreadOfAsync(item.Id, CardKind.Question, item.Unit, default)).ShouldBe(Card("19:kultur", 7));
    }

    [ContractFact]
    public async Task A_policy_is_kept_by_version_and_the_newest_is_in_force()
    {
        (await store.Policies.NewestAsync(default)).ShouldBe(0);
        await store.Policies.ApplyAsync("{1}", "ett", [], At, default);
        await store.Policies.ApplyAsync("{2}", "två", [], At, default);
        await store.Policies.ApplyAsync("{1}", "ett", [], At, default);

        (await store.Policies.ReadAsync(default)).ShouldBe((3, "{1}"));
        (await store.Policies.FindAsync("två", default)).ShouldBe("{2}");
        (await store.Policies.FindAsync("tre", default)).ShouldBeNull();
        (await JournalAsync()).Select(entry => (entry.Kind, entry.Note)).ShouldBe(
            [(JournalKind.PolicyApplied, "ett"), (JournalKind.PolicyApplied, "två"), (JournalKind.PolicyApplied, "ett")]);
    }

    [ContractFact]
    public async Task A_policy_whose_items_have_changed_meanwhile_changes_nothing()
    {
        var item = await OpenedAsync("c1");
        await PressedAsync(item, PressVerb.Take);
        var stale = Samples.Pressed(item, PressVerb.Answered);

        (await store.Policies.ApplyAsync("{1}", "ett", [stale], At, default)).ShouldBe(CommitOutcome.Stale);

        (await store.Policies.NewestAsync(default)).ShouldBe(0);
        (await JournalAsync()).ShouldNotContain(entry => entry.Kind == JournalKind.PolicyApplied);
        (await store.Items.ListUnhandledAsync(default)).ShouldHaveSingleItem().State.ShouldBe(ItemState.Acknowledged);
    }

    [ContractFact]
    public async Task An_escalation_that_joins_another_shares_its_card_from_then_on_and_each_change_of_either_makes_it_due()
    {
        var (one, two) = (await OpenedAsync("c1"), await OpenedAsync("c2"));
        var late = one.Due.At;
        var first = await EscalatedAsync(one, null, late);
        var alone = (await DueAsync(late)).Single(delivery => delivery.Notice.Card is CardKind.Escalation);
        await store.Outbox.MarkSentAsync(alone, alone.Wanted, Card("19:kommunikation", 9), late);
        (await store.Items.EscalatedInThreadAsync(first.Account!.Value, first.ThreadId!, late, default)).ShouldBe(first.Id);
        (await store.Items.EscalatedInThreadAsync(first.Account!.Value, first.ThreadId!, late + Duration.FromMilliseconds(1), default)).ShouldBeNull();

        var second = await EscalatedAsync(two, first.Id, late);
        await ReopenAsync();

        var shared = (await DueAsync(late)).Single(delivery => delivery.Notice.To == Samples.Kommunikation);
        (shared.Id, shared.Notice.Card, shared.Card!.ActivityId).ShouldBe((alone.Id, CardKind.LateGroup, "9"));
        (await store.Items.SummaryOfAsync(shared.Id, default)).Select(story => story.Item).ShouldBe([first, second], ignoreOrder: true);
        await store.Outbox.MarkSentAsync(shared, shared.Wanted, shared.Card, late);
        foreach (var item in (Item[])[first, second])
        {
            (await DueAsync(late)).ShouldNotContain(delivery => delivery.Notice.To == Samples.Kommunikation);
            await PressedAsync(item, PressVerb.Answered, at: late);
            var again = (await DueAsync(late)).Where(delivery => delivery.Notice.To == Samples.Kommunikation).ShouldHaveSingleItem();
            again.Id.ShouldBe(alone.Id);
            await store.Outbox.MarkSentAsync(again, again.Wanted, again.Card!, late);
        }
    }

    private async Task<Item> EscalatedAsync(Item item, ItemId? joins, Instant at)
    {
        var change = EscalationRule.Decide(item, Samples.Audience, at)!;
        var notices = change.Notices.Select(notice => notice.Card is CardKind.Escalation ? notice with { Joins = joins } : notice);
        (await CommitAsync(change with { Notices = [.. notices] })).ShouldBe(CommitOutcome.Committed);
        return change.Item!;
    }

    private async Task<Item> FoundLateAsync(string id)
    {
        var changes = Samples.Found(Domain.Comments.KnownThreads.None, Late, Samples.Post(id));
        (await store.Items.CommitAsync(changes, Late, default)).ShouldBe(CommitOutcome.Committed);
        return changes[0].Item!;
    }

    private async Task<IReadOnlyList<Delivery>> SummariesAsync(Instant at) =>
        [.. (await DueAsync(at)).Where(delivery => delivery.Notice.Card is CardKind.LateSummary)];
}
