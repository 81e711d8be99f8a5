using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Comments;

/// <summary>The account's own reply in the thread answers an item (besvarad i tråden), or is taken away again.</summary>
internal static class ThreadAnswer
{
    public static Change Decide(Item item, Comment reply, IntakeContext context)
    {
        var answeredAt = Instant.Min(reply.Post.PostedAt, context.At);
        var resolution = new Resolution(ResolutionKind.AnsweredInThread, answeredAt, null, reply.Post.Id, reply.Post.Link, null);
        var after = item.NextRound(context.At + context.Policy.UndoFor) with { State = ItemState.Resolved, Resolution = resolution };
        return new Change(after, [Completion.EntryOf(after, resolution, context.At)], Cards(after, context));
    }

    /// <summary>The question reached us after its answer: it is counted, and nobody is shown a card.</summary>
    public static Change OfOld(Item item, Comment reply, IntakeContext context)
    {
        var answered = Decide(item, reply, context);
        return answered with { Item = answered.Item! with { Undo = null }, Notices = [] };
    }

    public static Change TakeBack(Item item, IntakeContext context)
    {
        var after = item.NextRound(context.At) with
        {
            State = item.Holder is null ? ItemState.Open : ItemState.Acknowledged,
            Resolution = null,
            Undo = null,
        };
        return new Change(after, [JournalEntry.About(after, JournalKind.Reopened, context.At)], Cards(after, context));
    }

    private static IReadOnlyList<Notice> Cards(Item after, IntakeContext context) =>
        Notice.AllOf(after, context.Register.Municipality.CommunicationsUnit);
}
