using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>Takes in what a source found, whichever the source. Done means that it is on disk.</summary>
public sealed class ReceivePosts(IItems items, OwnPosts ownPosts, CurrentPolicy policies, FlagWords words, TimeProvider clock, ILogger<ReceivePosts> logger)
{
    /// <summary>All of the posts are stored, or none. Every post's account is in the register. Returns how many changes they brought.</summary>
    public async Task<int> RunAsync(IReadOnlyList<FoundPost> posts, Register register, CancellationToken ct)
    {
        if (posts.Any(post => post.IsOwnPost))
        {
            await ownPosts.FoundAsync([.. posts.Where(post => post is { IsOwnPost: true, Status: not PostStatus.Removed })], clock.Now());
            posts = [.. posts.Where(post => !post.IsOwnPost)];
        }

        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            var context = new IntakeContext(register, await policies.ReadAsync(ct), clock.Now()) { Words = words };
            var changes = Intake.Decide(posts, await items.ThreadsOfAsync(posts, ct), context);
            if (changes.Count == 0 || await items.CommitAsync(changes, context.At, ct) is CommitOutcome.Committed)
            {
                var opened = changes.Select(change => change.Item).Where(item => item is { Version: 1 }).ToList();
                opened.ForEach(item => Measures.ItemOpened(item!.Kind));
                Log.PostsReceived(logger, posts.Count, opened.Count);
                return changes.Count;
            }
        }

        throw CommitTries.UsedUp();
    }
}
