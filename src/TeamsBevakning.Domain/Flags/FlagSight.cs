using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary>Judges a comment each time it comes in, first and after every edit, and follows what happens to one that is flagged.</summary>
internal static class FlagSight
{
    /// <summary>What a comment that was not known before brings.</summary>
    public static IEnumerable<Change> First(Comment comment, IntakeContext context)
    {
        if (HitsOf(comment, context) is { Any: true } hits)
        {
            yield return FlagOpening.Decide(comment, Of(hits, context), Instant.Min(comment.Post.PostedAt, context.At), context);
        }
    }

    /// <summary>What a new version of a known comment brings; <paramref name="item"/> is its flagged item, or null.</summary>
    public static IEnumerable<Change> Again(Comment before, Comment after, Item? item, IntakeContext context)
    {
        if (item is null)
        {
            return after.Post.Status is not PostStatus.Removed && after.Post.Text != before.Post.Text && HitsOf(after, context) is { Any: true } found
                ? [FlagOpening.Decide(after, Of(found, context), context.At, context)]
                : [];
        }

        var flag = item.Flag!;
        if (after.Post.Status is PostStatus.Removed)
        {
            return [Gone(item, flag with { GoneAt = context.At }, context)];
        }

        if (flag.ErasedAt is not null || after.Post.Text == before.Post.Text)
        {
            return [Told(item, KindOf(before, after), context)];
        }

        var hits = HitsOf(after, context);
        return !item.IsUnhandled && hits.Any ? [FlagOpening.Again(item, after, Of(hits, context), context)]
            : [FlagOpening.Changed(item, after, flag with { Hits = hits.Any ? hits : flag.Hits }, context)];
    }

    /// <summary>The rules' own flag: it suggests a category, which a person confirms.</summary>
    private static Flag Of(FlagHits hits, IntakeContext context) => new() { Hits = hits, Category = context.Policy.Flags.Suggested(hits)?.Id };

    private static FlagHits HitsOf(Comment comment, IntakeContext context) =>
        comment.Post is { ByAccount: false, Status: not PostStatus.Removed, Text: { } text } && context.Policy.Flags.Categories.Count > 0
            ? context.Policy.Flags.Followed(FlagDetector.Read(text, context.Words, context.At.InZone(context.Policy.Calendar.Zone).Date))
            : FlagHits.None;

    /// <summary>The evidence stays, and a person still says how it ended.</summary>
    private static Change Gone(Item item, Flag flag, IntakeContext context) => Told(item with { Flag = flag }, JournalKind.Withdrawn, context);

    private static Change Told(Item item, JournalKind kind, IntakeContext context)
    {
        var after = item with { Version = item.Version + 1 };
        return new Change(after, [JournalEntry.About(after, kind, context.At)], Notice.AllOf(after, context.Register.Municipality.CommunicationsUnit));
    }

    private static JournalKind KindOf(Comment before, Comment after) =>
        before.Post.Status == after.Post.Status ? JournalKind.Edited
        : after.Post.Status is PostStatus.Hidden ? JournalKind.Hidden
        : JournalKind.Shown;
}
