namespace TeamsBevakning.Chaos.Load;

/// <summary>A comment with every version that was sent of it; the next is sent only when the one before was acknowledged.</summary>
internal sealed class SentComment(string account, string id, string? parent, bool isQuestion, DateTimeOffset at, string text)
{
    private readonly List<CommentVersion> versions = [new(text, false)];

    public string Account => account;

    public string Id => id;

    /// <summary>The question that it answers; null for a visitor's.</summary>
    public string? Parent => parent;

    public bool IsQuestion => isQuestion;

    public DateTimeOffset At => at;

    /// <summary>How many of the versions have been acknowledged.</summary>
    public int Acknowledged { get; private set; }

    public CommentVersion Last => versions[^1];

    public IReadOnlyList<CommentVersion> Versions => versions;

    /// <summary>Whether a next version may be sent.</summary>
    public bool IsSettled => Acknowledged == versions.Count;

    public void Edit(string newText) => versions.Add(new CommentVersion(newText, false));

    public void Remove() => versions.Add(Last with { IsRemoved = true });

    public void Acknowledge(int version) => Acknowledged = Math.Max(Acknowledged, version);
}

/// <summary>A comment as it was sent.</summary>
internal sealed record CommentVersion(string Text, bool IsRemoved);
