namespace TeamsBevakning.Tests.Teams;

/// <summary>What goes wrong between the bot and Teams.</summary>
internal abstract record Trouble
{
    private Trouble()
    {
    }

    /// <summary>The connector refuses.</summary>
    public sealed record Refusal(int Status, string Code, string? RetryAfter = null) : Trouble;

    /// <summary>The connection breaks before there is an answer.</summary>
    public sealed record Cut : Trouble;

    /// <summary>No answer comes, though the connector got it.</summary>
    public sealed record Hang : Trouble;

    /// <summary>It answers that all is well, in words that nobody can read.</summary>
    public sealed record Nonsense(string Body) : Trouble;
}
