using System.Collections.Concurrent;

namespace TeamsBevakning.Chaos.Load;

/// <summary>Everything that the load did, and what of it was acknowledged.</summary>
internal sealed class LoadMemory
{
    private readonly ConcurrentDictionary<string, SentComment> comments = new();
    private readonly ConcurrentQueue<SentPress> presses = new();
    private int lastComment;

    /// <summary>Whether so much waits to be sent that nothing new is to come in, and no time to pass.</summary>
    public bool IsHeldBack { get; set; }

    public IReadOnlyCollection<SentComment> Comments => (IReadOnlyCollection<SentComment>)comments.Values;

    public IReadOnlyCollection<SentPress> Presses => presses;

    public string NextCommentId() => $"k{Interlocked.Increment(ref lastComment):000000}";

    public void Add(SentComment comment) => comments[comment.Id] = comment;

    public void Add(SentPress press) => presses.Enqueue(press);
}
