namespace TeamsBevakning.BotFramework;

/// <summary>Calls about teams (Bot Connector REST API, <c>v3/teams</c>). They fail as those of <see cref="IConversations"/> do.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken = default);

    /// <summary>What the connector knows about a team.</summary>
    Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken = default);
}
