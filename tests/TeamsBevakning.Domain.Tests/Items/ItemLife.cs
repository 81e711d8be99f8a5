using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>One item that things happen to, and what is always true of it.</summary>
internal sealed class ItemLife
{
    private static readonly Actor[] People = [House.Anna, House.Bo, House.Eva];

    private readonly List<JournalEntry> journal = [];
    private readonly Dictionary<CommentId, Comment> comments = [];
    private Instant now = House.Monday;

    public ItemLife() => Commit(House.Found(KnownThreads.None, now, House.Post("c1")));

    public Item Item { get; private set; } = null!;

    /// <summary>Does what a step of a random story says.</summary>
    public void Step((int What, int Verb, int Person, int RoundsAgo, int Minutes) step)
    {
        switch (step.What)
        {
            case 0 or 1 or 2 or 3:
                Press((PressVerb)step.Verb, People[step.Person], Item.Round - step.RoundsAgo);
                break;
            case 4 or 5:
                now += Duration.FromMinutes(step.Minutes);
                break;
            case 6:
                Pass();
                break;
            case 7:
                Commit(Find(House.Reply("svar", "c1", now) with { Status = step.Verb == 0 ? PostStatus.Removed : PostStatus.Visible }));
                break;
            case 8:
                Commit(Find(House.Post("c1", $"När {step.Minutes}?") with { Status = step.Minutes == 0 ? PostStatus.Removed : PostStatus.Visible }));
                break;
        }
    }

    private void Press(PressVerb verb, Actor person, int round)
    {
        if (House.Press(Item, verb, person, now, round: round) is Decision.Changed changed)
        {
            changed.Change.Journal.Count.ShouldBe(1);
            Commit([changed.Change]);
        }
    }

    private void Pass()
    {
        if (EscalationRule.Decide(Item, House.Central, now) is { } change)
        {
            Commit([change]);
        }
    }

    private IReadOnlyList<Change> Find(FoundPost post) => House.Found(new KnownThreads([.. comments.Values], [Item]), now, post);

    private void Commit(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (change.Comment is { } comment)
            {
                comment.Version.ShouldBe(comments.TryGetValue(comment.Post.Id, out var known) ? known.Version + 1 : 1);
                comments[comment.Post.Id] = comment;
            }

            if (change.Item is { } item)
            {
                item.Version.ShouldBe((Item?.Version ?? 0) + 1);
                item.Round.ShouldBeInRange(Item?.Round ?? 0, (Item?.Round ?? 0) + 1);
                Item = item;
            }

            journal.AddRange(change.Journal);
        }

        Check();
    }

    private void Check()
    {
        (Item.Resolution is not null).ShouldBe(Item.State is ItemState.Resolved or ItemState.Withdrawn);
        (Item.Holder is not null || Item.State is not ItemState.Acknowledged).ShouldBeTrue();
        (Item.Holder is null || Item.State is not ItemState.Open).ShouldBeTrue();
        journal.Count(entry => entry.Kind is JournalKind.Escalated).ShouldBe(Item.EscalatedAt is null ? 0 : 1);
        journal.Count(entry => entry.Kind is JournalKind.Missed).ShouldBe(Item.EscalatedAt is null ? 0 : 1);
        Item.Due.ShouldBe(House.Question().Due);
        if (!Item.IsUnhandled)
        {
            Item.NextDueAt.ShouldBe(Item.Undo?.Until);
        }
    }
}
