using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task What_time_changes_is_due_from_its_instant_the_longest_due_first()
    {
        var tuesday = await OpenedAsync("c1");
        var wednesday = await OpenedAsync("c2", at: At + Duration.FromDays(1));
        var taken = await PressedAsync(await OpenedAsync("c3"), PressVerb.Take);

        (await store.Items.DueAsync(taken.Undo!.Until - Duration.FromMilliseconds(1), 10, default)).ShouldBeEmpty();
        (await store.Items.DueAsync(taken.Undo.Until, 10, default)).ShouldBe([taken]);
        (await store.Items.DueAsync(wednesday.Due.At, 10, default)).Count.ShouldBe(3);
        (await store.Items.DueAsync(wednesday.Due.At, 2, default)).ShouldBe([taken, tuesday]);
    }

    [ContractFact]
    public async Task Handled_items_are_due_only_for_the_end_of_undo()
    {
        var answered = await PressedAsync(await OpenedAsync("c1"), PressVerb.Answered);

        (await store.Items.DueAsync(answered.Due.At + Duration.FromDays(9), 10, default)).ShouldBe([answered]);
        await CommitAsync(EscalationRule.Decide(answered, Samples.Audience, answered.Undo!.Until)!);

        (await store.Items.DueAsync(answered.Due.At + Duration.FromDays(9), 10, default)).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Mine_are_those_I_hold_and_those_nobody_holds_on_my_accounts()
    {
        var mine = await PressedAsync(await OpenedAsync("c2", account: "fb-skolan"), PressVerb.Take, Samples.Eva);
        var others = await PressedAsync(await OpenedAsync("c3"), PressVerb.Take);
        await OpenedAsync("c4", account: "fb-skolan");
        await PressedAsync(await OpenedAsync("c5"), PressVerb.Answered);
        var later = (await CommittedAsync(Samples.Question("c1", At + Duration.FromDays(1)), At + Duration.FromDays(1))).Item!;
        AccountId[] accounts = [new("fb-badhuset")];

        var stories = await store.Items.MineAsync(Samples.Eva.Id, accounts, [], 10, default);

        stories.Select(story => story.Item).ShouldBe([mine, later]);
        stories[0].Comment!.Post.ShouldBe(Samples.Post("c2", account: "fb-skolan"));
        (await store.Items.MineAsync(Samples.Eva.Id, accounts, [], 1, default)).Count.ShouldBe(1);
        (await store.Items.MineAsync(Samples.Anna.Id, [], [], 10, default)).Select(story => story.Item).ShouldBe([others]);

        await CommitAsync(Samples.Pressed(later, PressVerb.Forward, Samples.Anna, At + Duration.FromDays(1), toUnit: School));
        (await store.Items.MineAsync(Samples.Eva.Id, [], [School], 10, default)).Select(story => story.Item.Id).ShouldBe([mine.Id, later.Id]);
    }

    [ContractFact]
    public async Task Of_a_time_are_read_the_questions_that_came_in_were_escalated_or_stood_open_in_it()
    {
        var day = Duration.FromDays(1);
        await PressedAsync(await OpenedAsync("answered"), PressVerb.Answered, at: At + day);
        await PressedAsync(await OpenedAsync("nothing"), PressVerb.NoAction);
        var missed = await OpenedAsync("missed");
        await CommitAsync(EscalationRule.Decide(missed, Samples.Audience, missed.Due.At)!);
        var old = await OpenedAsync("old", at: At - (30 * day));
        await PressedAsync(old, PressVerb.Answered, at: At + (2 * day));
        await PressedAsync(await OpenedAsync("older", at: At - (40 * day)), PressVerb.Answered, at: At - (35 * day)); // Found only now, and so escalated now.
        await CommittedAsync(Samples.Question("later", At + (7 * day), "fb-skolan"), At + (7 * day));
        await CommitAsync(Samples.Found(Samples.Post("thanks", "Vad fint!")));

        var questions = await store.Items.QuestionsAsync(At - day, At + (6 * day), default);

        questions.Select(question => (question.ReceivedAt, question.AnsweredAt, question.EscalatedAt is not null)).Order().ShouldBe(
            [(At - (40 * day), At - (35 * day), true), (At - (30 * day), At + (2 * day), true), (At, null, false), (At, null, true), (At, At + day, false)]);
        questions.Count(question => question is { AnsweredAt: null, EndedAt: not null }).ShouldBe(1);
        (await store.Items.UnhandledAsync(default)).OrderBy(account => account.Key.Value).Select(account => (account.Key.Value, account.Value))
            .ShouldBe([("fb-badhuset", 1), ("fb-skolan", 1)]);
    }

    [ContractFact]
    public async Task Of_a_thread_is_known_what_intake_needs_and_nothing_of_other_threads()
    {
        await CommitAsync(Samples.Found(
            Samples.Post("fråga"),
            Samples.Post("följd") with { ThreadId = "fråga", ParentId = new CommentId("fråga") },
            Samples.Post("svar", "Klockan nio.") with { ThreadId = "fråga", ByAccount = true, ParentId = new CommentId("följd") },
            Samples.Post("annan"),
            Samples.Post("hej", "Vad fint!")));
        var found = Samples.Post("nytt") with { ThreadId = null, ParentId = new CommentId("fråga") };

        var known = await store.Items.ThreadsOfAsync([found], default);

        known.Items.Select(item => item.Comment!.Value.Value).ShouldBe(["fråga"]);
        known.Comments.Select(comment => comment.Post.Id.Value).Order().ShouldBe(["fråga", "svar"]);
        (await store.Items.ThreadsOfAsync([found with { Account = new("fb-skolan") }], default)).Comments.ShouldBeEmpty();
        var byReply = await store.Items.ThreadsOfAsync([Samples.Post("svar") with { ThreadId = "fråga" }], default);
        byReply.Items.Select(item => item.Comment!.Value.Value).Order().ShouldBe(["följd", "fråga"]);
    }

    [ContractFact]
    public async Task Very_many_posts_can_be_asked_for_at_once()
    {
        var posts = Enumerable.Range(0, 1_000).Select(i => Samples.Post($"c{i}")).ToArray();
        await CommitAsync(Samples.Found(posts));

        var known = await store.Items.ThreadsOfAsync(posts, default);

        (known.Comments.Count, known.Items.Count).ShouldBe((1_000, 1_000));
    }

    /// <summary>A question that comes in later than the others.</summary>
    private async Task<Domain.Change> CommittedAsync(Item like, Instant at)
    {
        var change = Samples.Found(KnownThreads.None, at, Samples.Post(like.Comment!.Value.Value, at: at, account: like.Account!.Value.Value))[0];
        await CommitAsync(change);
        return change;
    }
}
