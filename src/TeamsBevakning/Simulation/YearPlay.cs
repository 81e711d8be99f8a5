using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>Plays a stream against one policy with a clock that goes from event to event.</summary>
internal sealed class YearPlay
{
    private readonly World world;
    private readonly MemoryStore store = new();
    private readonly Agenda agenda;
    private readonly Engine engine;
    private readonly Staff staff;
    private readonly Dictionary<ItemId, StreamComment> commentOf = [];
    private readonly Dictionary<(string Account, Instant At), List<FoundPost>> inbox = [];

    private YearPlay(World world, Policy policy)
    {
        this.world = world;
        agenda = new Agenda(world.End);
        engine = new Engine(policy, world.Town, store, Told);
        staff = new Staff(world.Draws, world.Town, world.Hours, agenda, world.Outages)
        {
            Find = comment => store.Find(IdOf(comment)),
            Press = (comment, verb, person, at) => engine.Press(IdOf(comment), verb, person, at),
            AnswerInThread = (comment, at) => Write(comment, comment.AnswerAt(at)),
        };
    }

    /// <summary>Everything that the engine decided.</summary>
    public static MemoryStore Run(World world, Policy policy, Action<Instant> passing, CancellationToken ct)
    {
        var play = new YearPlay(world, policy);
        foreach (var comment in world.Stream)
        {
            play.commentOf.Add(IdOf(comment), comment);
            play.Write(comment, comment.Post);
            play.staff.Posted(comment);
            if (comment.RemovedAt is { } at)
            {
                play.Find(comment, comment.Post with { Status = PostStatus.Removed }, Instant.Max(world.Outages.FoundAt(comment.Account, at), world.Outages.FoundAt(comment.Account, comment.Post.PostedAt)));
            }
        }

        play.agenda.Play(passing, ct);
        return play.store;
    }

    private static ItemId IdOf(StreamComment comment) => ItemId.Of(comment.Account.Id, comment.Post.Id);

    private void Write(StreamComment comment, FoundPost post) => Find(comment, post, world.Outages.FoundAt(comment.Account, post.PostedAt));

    /// <summary>What is found on an account at the same look is taken in together, as it was written.</summary>
    private void Find(StreamComment comment, FoundPost post, Instant at)
    {
        var key = (comment.Account.Id.Value, at);
        if (inbox.TryGetValue(key, out var posts))
        {
            posts.Add(post);
            return;
        }

        inbox.Add(key, [post]);
        agenda.Add(at, Turn.Found, now =>
        {
            inbox.Remove(key, out var found);
            engine.Receive([.. found!.OrderBy(each => each.PostedAt).ThenBy(each => each.Status)], now);
        });
    }

    /// <summary>The engine has changed something: its next due instant is noted, and people notice.</summary>
    private void Told(Change change, Instant at)
    {
        if (change.Item is not { } item)
        {
            return;
        }

        agenda.Add(item.NextDueAt is { } due ? world.Outages.Resumed(due) : null, Turn.Due, now => engine.DoDue(item.Id, now));
        var comment = commentOf[item.Id];
        if (item is { Version: 1, IsUnhandled: true })
        {
            staff.Opened(comment, item, at);
        }

        foreach (var entry in change.Journal)
        {
            if (entry.Kind is JournalKind.Reminded or JournalKind.Escalated)
            {
                staff.Told(comment, item, entry.Step ?? StepTo.Communications, at);
            }
        }
    }
}
