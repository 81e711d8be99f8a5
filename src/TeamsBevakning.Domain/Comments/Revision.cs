using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Domain.Comments;

/// <summary>A known comment in a new version: removed, hidden, shown again or edited. Every version is kept.</summary>
internal static class Revision
{
    public static IEnumerable<Change> Decide(Comment before, Comment after, ThreadMemory memory, IntakeContext context) =>
        [.. Question(before, after, memory, context), .. after.Post.ByAccount ? [] : FlagSight.Again(before, after, memory.FlagOf(before), context)];

    private static IEnumerable<Change> Question(Comment before, Comment after, ThreadMemory memory, IntakeContext context)
    {
        if (after.Post.Status is PostStatus.Removed)
        {
            return Removed(after, memory, context);
        }

        var entry = EntryOf(before, after, context);
        if (memory.ItemOf(after) is { } item)
        {
            var changed = item with { Version = item.Version + 1 };
            var told = JournalEntry.About(item, entry.Kind, context.At);
            return [new Change(changed, [told], Notice.AllOf(changed, context.Register.Municipality.CommunicationsUnit), after)];
        }

        var signs = after.Post.ByAccount ? QuestionSigns.No : QuestionDetector.Read(after.Post.Text!);
        return signs is QuestionSigns.No
            ? [new Change(null, [entry], [], after)]
            : FirstSight.Opened(after, signs, context.At, entry with { Signs = signs }, memory, context);
    }

    private static JournalEntry EntryOf(Comment before, Comment after, IntakeContext context)
    {
        var kind = before.Post.Status == after.Post.Status ? JournalKind.Edited
            : after.Post.Status is PostStatus.Hidden ? JournalKind.Hidden
            : JournalKind.Shown;
        return new JournalEntry(kind, context.At) { Account = after.Post.Account, Comment = after.Post.Id };
    }

    private static IEnumerable<Change> Removed(Comment comment, ThreadMemory memory, IntakeContext context)
    {
        if (comment.Post.ByAccount)
        {
            return [new Change(null, [], [], comment), .. memory.ResolvedBy(comment).Select(item => ThreadAnswer.TakeBack(item, context))];
        }

        if (memory.ItemOf(comment) is not { IsUnhandled: true } item)
        {
            var gone = new JournalEntry(JournalKind.Withdrawn, context.At) { Account = comment.Post.Account, Comment = comment.Post.Id };
            return [new Change(null, [gone], [], comment)];
        }

        var after = item.NextRound(context.At) with
        {
            State = ItemState.Withdrawn,
            Resolution = new Resolution(ResolutionKind.Withdrawn, context.At, null, null, null, null),
            Undo = null,
        };
        var entry = JournalEntry.About(after, JournalKind.Withdrawn, context.At);
        return [new Change(after, [entry], Notice.AllOf(after, context.Register.Municipality.CommunicationsUnit), comment)];
    }
}
