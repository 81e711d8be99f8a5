using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task An_item_comes_back_as_it_was_committed_through_all_of_its_life()
    {
        var item = await OpenedAsync("c1");
        (await store.Items.FindAsync(item.Id, default)).ShouldBe(item);
        item = await PressedAsync(item, PressVerb.Take);
        (await store.Items.FindAsync(item.Id, default)).ShouldBe(item);
        var escalated = EscalationRule.Decide(item with { Undo = null }, Samples.Audience, item.Due.At)!;
        await CommitAsync(escalated);
        (await store.Items.FindAsync(item.Id, default)).ShouldBe(escalated.Item);
        var answered = Samples.Pressed(escalated.Item!, PressVerb.Answered, Samples.Eva, link: "https://facebook.example/å?q=1", note: "Ringde; \"klart\"");
        await CommitAsync(answered);

        (await store.Items.FindAsync(item.Id, default)).ShouldBe(answered.Item);
        (await store.Items.FindAsync(new ItemId(Guid.Empty), default)).ShouldBeNull();
    }

    [ContractFact]
    public async Task A_stale_commit_stores_nothing_of_it()
    {
        var item = await OpenedAsync("c1");
        var taken = await PressedAsync(item, PressVerb.Take);
        var journal = await JournalAsync();

        (await CommitAsync(Samples.Pressed(item, PressVerb.Answered, Samples.Eva))).ShouldBe(CommitOutcome.Stale);

        (await store.Items.FindAsync(item.Id, default)).ShouldBe(taken);
        (await JournalAsync()).ShouldBe(journal);
        (await DueAsync()).ShouldHaveSingleItem().Wanted.ShouldBe(2);
    }

    [ContractFact]
    public async Task One_stale_change_takes_the_whole_commit_with_it()
    {
        var old = await OpenedAsync("c1");
        await PressedAsync(old, PressVerb.Take);
        var journal = await JournalAsync();
        var other = Samples.Found(Samples.Post("c2"));

        (await CommitAsync([.. other, Samples.Pressed(old, PressVerb.Answered, Samples.Eva)])).ShouldBe(CommitOutcome.Stale);

        (await store.Items.FindAsync(other[0].Item!.Id, default)).ShouldBeNull();
        (await store.Items.ThreadsOfAsync([Samples.Post("c2")], default)).Comments.ShouldBeEmpty();
        (await JournalAsync()).ShouldBe(journal);
        (await DueAsync()).Count.ShouldBe(1);
    }

    [ContractFact]
    public async Task A_comment_that_came_in_meanwhile_makes_the_second_commit_stale()
    {
        var changes = Samples.Found(Samples.Post("c1"), Samples.Post("c2", "Vad fint!"));
        (await CommitAsync(changes)).ShouldBe(CommitOutcome.Committed);

        (await CommitAsync(changes[0])).ShouldBe(CommitOutcome.Stale);
        (await CommitAsync(changes[1])).ShouldBe(CommitOutcome.Stale);

        (await JournalAsync()).Count.ShouldBe(2);
    }

    [ContractFact]
    public async Task Of_many_parallel_commits_on_one_item_exactly_one_wins()
    {
        var item = await OpenedAsync("c1");
        var changes = Enumerable.Range(0, 32).Select(i => Samples.Pressed(item, PressVerb.Take, at: At + Duration.FromSeconds(i))).ToList();

        var outcomes = await Task.WhenAll(changes.Select(change => Task.Run(() => CommitAsync(change))));

        var winner = outcomes.Index().Single(outcome => outcome.Item is CommitOutcome.Committed).Index;
        (await store.Items.FindAsync(item.Id, default)).ShouldBe(changes[winner].Item);
        (await JournalAsync()).Count(entry => entry.Kind is JournalKind.Acknowledged).ShouldBe(1);
    }

    [ContractFact]
    public async Task Commits_on_different_items_all_get_through_together()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 300).Select(i => Task.Run(() => CommitAsync(Samples.Found(Samples.Post($"c{i}"))))));

        outcomes.ShouldAllBe(outcome => outcome == CommitOutcome.Committed);
        (await DueAsync(limit: 1_000)).Count.ShouldBe(300);
    }

    [ContractFact]
    public async Task A_refusal_is_recorded_once_for_each_cause_item_and_person()
    {
        var item = await OpenedAsync("c1");
        var before = (await JournalAsync()).Count;
        var refused = new JournalEntry(JournalKind.Refused, At) { Item = item.Id, By = Samples.Anna, Tried = Act.Take, Cause = "activity-1" };

        await CommitAsync(new Change(null, [refused], []));
        await CommitAsync(new Change(null, [refused with { At = At + Duration.FromSeconds(3) }], []));
        (await JournalAsync()).Count.ShouldBe(before + 1);

        await CommitAsync(new Change(null, [refused with { By = Samples.Eva }], []));
        await CommitAsync(new Change(null, [refused with { Cause = null }], []));
        (await JournalAsync()).Count.ShouldBe(before + 3);
    }

    [ContractFact]
    public async Task What_changes_something_is_recorded_whatever_its_cause()
    {
        var item = await OpenedAsync("c1");
        var taken = new JournalEntry(JournalKind.Acknowledged, At) { Item = item.Id, By = Samples.Anna, Cause = "activity-1" };
        var before = (await JournalAsync()).Count;

        await CommitAsync(new Change(null, [taken], []));
        await CommitAsync(new Change(null, [taken with { Kind = JournalKind.Undone }], []));

        (await JournalAsync()).Count.ShouldBe(before + 2);
        (await store.Journal.KnowsAsync("activity-1", item.Id, Samples.Anna.Id, default)).ShouldBeTrue();
        (await store.Journal.KnowsAsync("activity-1", item.Id, Samples.Eva.Id, default)).ShouldBeFalse();
        (await store.Journal.KnowsAsync("activity-2", item.Id, Samples.Anna.Id, default)).ShouldBeFalse();
    }

    [ContractFact]
    public async Task The_story_of_an_item_has_the_comments_latest_words_and_its_own_journal()
    {
        var item = await OpenedAsync("c1");
        await OpenedAsync("c2");
        var post = Samples.Post("c1", "När öppnar badet på lördag?");
        await CommitAsync(Samples.Found(await store.Items.ThreadsOfAsync([post], default), At, post));

        var story = (await store.Items.StoryOfAsync(item.Id, default)).ShouldNotBeNull();

        story.Comment.ShouldBe(new Comment(post, 2, At));
        story.Journal.Select(entry => entry.Kind).ShouldBe([JournalKind.Received, JournalKind.Edited]);
        story.Item.Version.ShouldBe(2);
    }
}
