using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>A person flags a comment, from its card or by its link (<c>flagga</c>).</summary>
public sealed class FlagComment(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<FlagComment> logger)
{
    /// <summary>The comment of that item. Null when there is none, or no register.</summary>
    public async Task<FlagOutcome?> RunAsync(ItemId about, Actor by, string? cause, CancellationToken ct) =>
        await items.FindAsync(about, ct) is { Account: { } account, Comment: { } comment } && await items.FindAsync(account, comment, ct) is { } found
            ? await FlagAsync(found, null, by, cause, ct)
            : null;

    /// <summary>The comment at that address, with a category by its name or id when one is said. Null when no comment is known there, or there is no register.</summary>
    public async Task<FlagOutcome?> RunAsync(Uri link, string? category, Actor by, string? cause, CancellationToken ct) =>
        (await items.CommentsAtAsync(link, ct)).FirstOrDefault(comment => !comment.Post.ByAccount) is { } found
            ? await FlagAsync(found, category, by, cause, ct)
            : null;

    private async Task<FlagOutcome?> FlagAsync(Comment comment, string? category, Actor by, string? cause, CancellationToken ct)
    {
        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            if (await registers.ReadAsync(ct) is not { } register)
            {
                return null;
            }

            var (account, id) = (comment.Post.Account, comment.Post.Id);
            comment = await items.FindAsync(account, id, ct) ?? comment;
            var known = await items.FindAsync(ItemId.Of(ItemKind.FlaggedComment, account, id), ct);
            var policy = await policies.ReadAsync(ct);
            var context = new IntakeContext(register, policy, clock.Now());
            var person = register.Find(by.Id) is { } listed ? by with { Name = listed.Name } : by;
            var outcome = Flagging.Decide(comment, known, CategoryOf(category, policy.Flags), person, cause, context);
            var changes = outcome switch
            {
                FlagOutcome.Flagged flagged => [flagged.Change, .. await ErasedCards.FollowAsync(flagged.Change, items, register, ct)],
                FlagOutcome.Refused refused => [refused.Change],
                FlagOutcome.Already or FlagOutcome.OwnPost or FlagOutcome.NoCategory => Array.Empty<Change>(),
                _ => throw new InvalidOperationException($"No such outcome: {outcome.GetType().Name}."),
            };
            if (changes.Length == 0 || await items.CommitAsync(changes, context.At, ct) is CommitOutcome.Committed)
            {
                Log.Flagged(logger, ItemId.Of(ItemKind.FlaggedComment, account, id), outcome.GetType().Name);
                if (outcome is FlagOutcome.Flagged { Change.Item.Version: 1 })
                {
                    Measures.ItemOpened(ItemKind.FlaggedComment);
                }

                return outcome;
            }
        }

        throw CommitTries.UsedUp();
    }

    /// <summary>What was written, as an id when it is a category's name in any case; otherwise as it is, so that it is told to be none.</summary>
    private static string? CategoryOf(string? written, FlagRules rules) =>
        string.IsNullOrWhiteSpace(written) ? null
        : rules.Categories.FirstOrDefault(category =>
            string.Equals(category.Name, written.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(category.Id, written.Trim(), StringComparison.OrdinalIgnoreCase))?.Id
            ?? written;
}
