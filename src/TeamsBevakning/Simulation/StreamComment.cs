using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Simulation;

/// <summary>One comment of the made-up stream.</summary>
/// <param name="Number">Its place in the stream, by which everything about it is drawn.</param>
/// <param name="Account">Where it is written.</param>
/// <param name="Post">What is written.</param>
internal sealed record StreamComment(int Number, Account Account, FoundPost Post)
{
    /// <summary>When its author takes it away again; null when she does not.</summary>
    public Instant? RemovedAt { get; init; }

    /// <summary>The account's own answer to it.</summary>
    public FoundPost AnswerAt(Instant at) => Post with
    {
        Id = new CommentId($"svar-{Number}"),
        ParentId = Post.Id,
        AuthorId = null,
        AuthorName = null,
        Text = "Hej! Så här är det. Vänliga hälsningar",
        PostedAt = at,
        ByAccount = true,
    };
}
