namespace TeamsBevakning.Outbox.Pacing;

/// <summary>At most so many messages in any span of that length.</summary>
internal readonly record struct Window(int Sends, long Milliseconds);

/// <summary>
/// What Teams takes (msteams-docs, bots/how-to/rate-limit). Its "thread" is read in the stricter way: a channel with all its threads is one conversation, and updates and replies count
/// as new messages do.
/// </summary>
internal static class TeamsLimits
{
    /// <summary>For each conversation.</summary>
    public static readonly IReadOnlyList<Window> Conversation = [new(7, 1_000), new(8, 2_000), new(60, 30_000), new(1_800, 3_600_000)];

    /// <summary>For the bot in its tenant, all conversations together.</summary>
    public static readonly Window Tenant = new(50, 1_000);
}
