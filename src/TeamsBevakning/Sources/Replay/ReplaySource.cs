using Microsoft.Extensions.Options;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Sources.Replay;

/// <summary>Delivers the comments of a file as the program's clock reaches them. Running it again on the same store brings nothing twice.</summary>
internal sealed class ReplaySource(
    IOptions<ReplaySettings> settings, CurrentRegister registers, IItems items, ReceivePosts receive, TimeProvider clock, ILogger<ReplaySource> logger)
{
    private const int MostAtOnce = 1_000;
    private Queue<FoundPost>? waiting;

    /// <summary>Delivers what is due; when the next comment is due, or null when none is left, or no register tells yet whose accounts they are.</summary>
    public async Task<Instant?> DeliverDueAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return null;
        }

        waiting ??= await OpenAsync(register, ct);
        while (waiting.TakeWhile(post => post.PostedAt <= clock.Now()).Take(MostAtOnce).ToList() is { Count: > 0 } due)
        {
            await receive.RunAsync([.. due.Where(post => IsIn(register, post))], register, ct);
            due.ForEach(_ => waiting.Dequeue());
        }

        return waiting.TryPeek(out var next) ? next.PostedAt : null;
    }

    private async Task<Queue<FoundPost>> OpenAsync(Register register, CancellationToken ct)
    {
        var file = settings.Value.File;
        var posts = ReplayFile.Read(file, register, (line, fault) => Log.ReplayLineLeftOut(logger, file, line, fault.ToString()))
            .OrderBy(post => post.PostedAt)
            .ToList();
        var known = new Dictionary<(AccountId, CommentId), FoundPost>();
        foreach (var some in posts.Chunk(MostAtOnce))
        {
            foreach (var comment in (await items.ThreadsOfAsync(some, ct)).Comments)
            {
                known[(comment.Post.Account, comment.Post.Id)] = comment.Post;
            }
        }

        var left = new Queue<FoundPost>(NotYetDelivered(posts, known));
        Log.ReplayOpened(logger, file, left.Count);
        return left;
    }

    /// <summary>A comment that the file edits or removes later stands in the store as one of its lines; that line and those before it have been delivered.</summary>
    private static IEnumerable<FoundPost> NotYetDelivered(List<FoundPost> posts, Dictionary<(AccountId, CommentId), FoundPost> known)
    {
        var reached = new Dictionary<(AccountId, CommentId), int>();
        foreach (var (i, post) in posts.Index())
        {
            if (known.TryGetValue((post.Account, post.Id), out var stored) && stored.Status == post.Status && (post.Text is null || post.Text == stored.Text))
            {
                reached[(post.Account, post.Id)] = i;
            }
        }

        return posts.Where((post, i) => !reached.TryGetValue((post.Account, post.Id), out var last) || i > last);
    }

    private bool IsIn(Register register, FoundPost post)
    {
        var isIn = register.Find(post.Account) is not null;
        if (!isIn)
        {
            Log.ReplayAccountGone(logger, post.Account.Value);
        }

        return isIn;
    }
}
