using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Flags;

/// <summary>
/// Opens the flagged item of a comment, and saves the comment as evidence in the same commit. A comment that asks too has its question beside it: each has its own clock, and an answer does not unflag.
/// </summary>
internal static class FlagOpening
{
    /// <summary>The opening; without the comment, which is stored by the change before it.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="flag">Why it is flagged.</param>
    /// <param name="clockStartsAt">When its clock starts: the platform's own time for what came in, otherwise when it was flagged.</param>
    /// <param name="context">The register, the rules and the present.</param>
    public static Change Decide(Comment comment, Flag flag, Instant clockStartsAt, IntakeContext context)
    {
        var item = CommentItem.Open(ItemKind.FlaggedComment, comment, clockStartsAt, context, TargetOf(flag, comment, context)) with { Unsure = flag.By is null && !flag.Hits.Sure };
        return Noted(item, comment, flag, context, opens: true);
    }

    /// <summary>It is flagged again after somebody had handled it: opened anew, with a new promise and new steps after the old ones.</summary>
    public static Change Again(Item item, Comment comment, Flag flag, IntakeContext context)
    {
        var policy = context.Policy.For(item.Account);
        var promise = Promise.Of(TargetOf(flag, comment, context), context.At, policy.CalendarOf(item.Unit));
        var done = item.Steps.All.Where(step => step.Outcome is not null).ToList();
        var last = done.Select(step => step.Number).DefaultIfEmpty().Max();
        var after = item with
        {
            Version = item.Version + 1,
            Round = item.Round + 1,
            State = ItemState.Open,
            Holder = null,
            Waiting = null,
            Resolution = null,
            Undo = null,
            AcknowledgeDue = promise.Acknowledge,
            Due = promise.Resolve,
            AcknowledgeMissedAt = null,
            MissedAt = null,
            PolicyVersion = policy.Version,
            Steps = new ItemSteps([.. done, .. promise.Steps.Select(step => step with { Number = last + step.Number })]),
        };
        return Noted(after, comment, flag, context, opens: true);
    }

    /// <summary>The comment was changed while it is flagged: the new version is saved beside the old.</summary>
    public static Change Changed(Item item, Comment comment, Flag flag, IntakeContext context) =>
        Noted(item with { Version = item.Version + 1 }, comment, flag, context, opens: false);

    private static Change Noted(Item item, Comment comment, Flag flag, IntakeContext context, bool opens)
    {
        var evidence = new Evidence(item.Id, comment.Post, comment.Version, context.At);
        var digest = evidence.Digest;
        var flagged = item with { Flag = flag with { Evidence = new SavedEvidence(digest, context.At, comment.Version) } };
        var saved = JournalEntry.About(item, JournalKind.EvidenceSaved, context.At) with { Note = digest };
        var why = JournalEntry.About(item, JournalKind.Flagged, context.At, flag.By) with
        {
            DueAt = item.Due.At,
            Derivation = item.Due,
            Note = flag.By is null ? string.Join(", ", flag.Hits.Signs.Select(NameOf)) : context.Policy.Flags.Find(flag.Category)?.Name,
        };
        var central = context.Register.Municipality.CommunicationsUnit;
        var change = new Change(flagged, opens ? [why, saved] : [saved], Notice.AllOf(flagged, central)) { Evidence = evidence };
        return opens && item.Version == 1 && context.At >= item.Due.At ? LateOpening.Of(change, central, context.At) : change;
    }

    private static string NameOf(FlagSign sign) => sign switch
    {
        FlagSign.PersonalNumber => "personnummer",
        FlagSign.Threat => "hot enligt ordlistan",
        FlagSign.Slur => "skällsord enligt ordlistan",
        FlagSign.Selling => "länk och säljande ord",
    };

    private static Target TargetOf(Flag flag, Comment comment, IntakeContext context)
    {
        var account = context.Register.Find(comment.Post.Account);
        var usual = context.Policy.For(comment.Post.Account).TargetOf(ItemKind.FlaggedComment, account) ?? Target.OfUnsaid;
        return context.Policy.Flags.Find(flag.Category)?.Within is { } within ? usual with { Resolve = within } : usual;
    }
}
