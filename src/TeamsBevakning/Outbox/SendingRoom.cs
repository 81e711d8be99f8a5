namespace TeamsBevakning.Outbox;

/// <summary>How much more may begin beside what is under way.</summary>
/// <param name="LookAgainAfter">When there may be more room, though nothing ends.</param>
internal sealed record SendingRoom(int Posts, int Updates, TimeSpan? LookAgainAfter)
{
    private const int MostUpdates = 8;

    /// <summary>So many conversations may hang before the others wait for them.</summary>
    private const int MostPosts = 3;

    public bool IsNone => Posts + Updates == 0;

    public static SendingRoom Beside(IReadOnlyCollection<Sending> underWay)
    {
        var posts = underWay.Where(sending => sending.IsPost).ToList();
        var held = posts.Where(post => post.HoldsUpFor != TimeSpan.Zero).ToList();
        var updates = Math.Max(0, MostUpdates - (underWay.Count - posts.Count));
        return new SendingRoom(held.Count == 0 && posts.Count < MostPosts ? 1 : 0, updates, posts.Count < MostPosts && held.TrueForAll(post => post.HoldsUpFor is not null) ? held.Max(post => post.HoldsUpFor) : null);
    }
}
