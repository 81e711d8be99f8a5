using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary><i>Flagga</i>: a person flags a comment, and may say which category it is.</summary>
public static class Flagging
{
    /// <summary>Decides. The category's steps come on the flagged comment's own card.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="item">Its flagged item, when it has one.</param>
    /// <param name="category">The id of the category; null when that is chosen later, on the flagged comment's card.</param>
    /// <param name="by">Who flags it.</param>
    /// <param name="cause">The id of the activity in Teams that brought it; null when it has none.</param>
    /// <param name="context">The register, the rules and the present.</param>
    public static FlagOutcome Decide(Comment comment, Item? item, string? category, Actor by, string? cause, IntakeContext context)
    {
        var account = context.Register.Find(comment.Post.Account);
        if (account is null || !context.Register.RolesOf(by.Id, account).Allow(Act.Flag))
        {
            var refused = new JournalEntry(JournalKind.Refused, context.At)
            {
                Account = comment.Post.Account,
                Unit = account?.Unit,
                Comment = comment.Post.Id,
                By = by,
                Tried = Act.Flag,
                Cause = cause,
            };
            return new FlagOutcome.Refused(new Change(null, [refused], []));
        }

        if (comment.Post.ByAccount)
        {
            return new FlagOutcome.OwnPost();
        }

        if (item is { IsUnhandled: true })
        {
            return new FlagOutcome.Already(item);
        }

        var known = context.Policy.Flags.Find(category);
        if (category is not null && known is null)
        {
            return new FlagOutcome.NoCategory();
        }

        var flag = new Flag { By = by, Category = known?.Id };
        var opened = item is null
            ? FlagOpening.Decide(comment, flag, context.At, context)
            : FlagOpening.Again(item, comment, flag with { ErasedAt = item.Flag!.ErasedAt }, context);
        return Chosen(opened, known, by, cause, context);
    }

    /// <summary>A category that is said is said by a person: what it demands of the program is done at once.</summary>
    private static FlagOutcome.Flagged Chosen(Change opened, FlagCategory? category, Actor by, string? cause, IntakeContext context)
    {
        var flag = opened.Item!.Flag! with { Chosen = category is null ? null : new Holder(by, context.At) };
        var journal = opened.Journal.Select(entry => entry.Kind is JournalKind.Flagged ? entry with { Cause = cause } : entry);
        if (category is null || !category.Demands.Contains(FlagDemand.NeverStore))
        {
            return new FlagOutcome.Flagged(opened with { Item = opened.Item with { Flag = flag }, Journal = [.. journal] });
        }

        var erased = JournalEntry.About(opened.Item, JournalKind.ContentErased, context.At, by);
        return new FlagOutcome.Flagged(opened with
        {
            Item = opened.Item with { Flag = flag with { Evidence = null, ErasedAt = flag.ErasedAt ?? context.At } },
            Journal = [.. journal.Where(entry => entry.Kind is not JournalKind.EvidenceSaved), erased],
            Evidence = null,
            ErasesContent = true,
        });
    }
}

/// <summary>What comes of flagging a comment.</summary>
public abstract record FlagOutcome
{
    private FlagOutcome()
    {
    }

    /// <summary>It is flagged.</summary>
    /// <param name="Change">What to commit.</param>
    public sealed record Flagged(Change Change) : FlagOutcome;

    /// <summary>It is flagged since before, and not handled yet.</summary>
    /// <param name="Item">Its flagged item.</param>
    public sealed record Already(Item Item) : FlagOutcome;

    /// <summary>It is the account's own post.</summary>
    public sealed record OwnPost : FlagOutcome;

    /// <summary>The policy does not list that category.</summary>
    public sealed record NoCategory : FlagOutcome;

    /// <summary>The person may not flag on this account; only a journal entry is to be committed.</summary>
    /// <param name="Change">The journal entry.</param>
    public sealed record Refused(Change Change) : FlagOutcome;
}
