using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>One item that things happen to, and what is always true of it.</summary>
internal sealed class ItemLife
{
    private readonly LifeLedger ledger = new();
    private readonly Dictionary<CommentId, Comment> comments = [];
    private readonly Dictionary<string, Policy> policies = [];
    private readonly Instant receivedAt;
    private Policy newest;
    private Audience audience = House.Everybody;
    private Instant now;

    public ItemLife(LifeStart start)
    {
        newest = PolicyOf(start.Target);
        (receivedAt, now) = (start.ReceivedAt, start.ReceivedAt + start.FoundAfter);
        Commit(Found(House.Post("c1", at: receivedAt)));
        Item.ShouldNotBeNull();
    }

    public Item Item { get; private set; } = null!;

    public void Live(LifeEvent happens)
    {
        switch (happens)
        {
            case LifeEvent.Pressed press when House.Press(Item, press.Verb, press.By, now, round: Item.Round - press.RoundsAgo, policy: policies[Item.PolicyVersion]) is Decision.Changed changed:
                Commit([changed.Change]);
                break;
            case LifeEvent.Passed passed:
                now += passed.Time;
                break;
            case LifeEvent.CameDue when Item.NextDueAt is { } dueAt:
                now = Instant.Max(now, dueAt);
                Sweep();
                break;
            case LifeEvent.Swept:
                Sweep();
                break;
            case LifeEvent.Replied reply:
                Commit(Found(House.Reply("svar", "c1", now) with { Status = reply.Removed ? PostStatus.Removed : PostStatus.Visible }));
                break;
            case LifeEvent.Revised revision:
                Commit(Found(House.Post("c1", $"När {Item.Version}?", receivedAt) with { Status = revision.Removed ? PostStatus.Removed : PostStatus.Visible }));
                break;
            case LifeEvent.PeopleChanged { Present: var present }:
                audience = AudienceOf(present);
                break;
            case LifeEvent.PolicyChanged { Target: var target }:
                newest = PolicyOf(target);
                Commit(Recomputation.Decide(Item, House.Register.Find(House.Bath)!, newest, House.Central, now) is { } change ? [change] : []);
                break;
            case LifeEvent.Restarted:
                var restored = StoredValues.Restored(Item);
                restored.ShouldBe(Item);
                Item = restored;
                break;
        }
    }

    private static Audience AudienceOf(Presence present) => new(
        House.RegisterOf(present.Administrators ? [House.Anna, House.Bo] : [], present.Substitutes ? [House.Siv] : [], present.Managers ? [House.Ulf] : []),
        present.Tied ? House.Everybody.TiedUnits : new HashSet<UnitId>());

    private Policy PolicyOf(Target target)
    {
        var policy = House.PolicyOf(target, $"v{policies.Count + 1}");
        policies.Add(policy.Version, policy);
        return policy;
    }

    private IReadOnlyList<Change> Found(FoundPost post) =>
        House.Found(new KnownThreads([.. comments.Values], Item is null ? [] : [Item]), newest, now, post);

    private void Sweep()
    {
        if (EscalationRule.Decide(Item, audience, now) is { } change)
        {
            LifeLedger.CheckSweep(Item, change, audience, now);
            Commit([change]);
        }
    }

    private void Commit(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change.Comment is { } comment)
            {
                comment.Version.ShouldBe(comments.TryGetValue(comment.Post.Id, out var known) ? known.Version + 1 : 1);
                comments[comment.Post.Id] = comment;
            }

            ledger.Add(Item, change);
            Item = change.Item ?? Item;
        }

        RunsOut(House.Everybody);
        RunsOut(AudienceOf(Presence.Nobody));
    }

    /// <summary>Left alone, the item comes to an end in steps that each do something, and if nobody handles it the communications unit knows.</summary>
    private void RunsOut(Audience those)
    {
        var item = Item;
        for (var at = now; item.NextDueAt is { } dueAt;)
        {
            EscalationRule.Decide(item, those, dueAt - Duration.FromMilliseconds(1)).ShouldBeNull();
            at = Instant.Max(at, dueAt);
            var next = EscalationRule.Decide(item, those, at).ShouldNotBeNull().Item!;
            (next with { Version = item.Version } == item).ShouldBeFalse();
            (next.NextDueAt is null || next.NextDueAt > at).ShouldBeTrue();
            item = next;
        }

        if (item.IsUnhandled)
        {
            item.MissedAt.ShouldNotBeNull();
            item.EscalatedAt.ShouldNotBeNull();
            (item.Moves.Extended is null || item.Steps.All.Any(step => step is { Outcome: StepOutcome.Told, To: StepTo.Communications } && step.DoneAt >= item.Moves.Extended.At)).ShouldBeTrue();
            (item.Waiting is null || item.Steps.All.Any(step => step is { Outcome: StepOutcome.Told, To: StepTo.Communications } && step.DoneAt >= item.Waiting.At)).ShouldBeTrue();
        }
    }
}
