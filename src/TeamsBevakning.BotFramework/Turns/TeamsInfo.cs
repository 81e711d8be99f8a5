namespace TeamsBevakning.BotFramework;

/// <summary>Questions about the team or chat of a turn. They fail as the connector's calls do (<see cref="IConversations"/>).</summary>
public static class TeamsInfo
{
    /// <summary>What the connector knows about a team, or about the turn's own.</summary>
    /// <exception cref="InvalidOperationException">No team was named and the turn is in none.</exception>
    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        Connector(turnContext).Teams.FetchTeamDetailsAsync(TeamId(turnContext, teamId), cancellationToken);

    /// <summary>The channels of a team, or of the turn's own; General has no name.</summary>
    /// <exception cref="InvalidOperationException">No team was named and the turn is in none.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default)
    {
        var channels = await Connector(turnContext).Teams.FetchChannelListAsync(TeamId(turnContext, teamId), cancellationToken);
        return channels.Conversations ?? [];
    }

    /// <summary>One person of the turn's team or chat, by account id or Entra object id.</summary>
    public static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var place = turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;
        return TeamsAccounts.Read(await Connector(turnContext).Conversations.GetConversationMemberAsync(userId, place!, cancellationToken));
    }

    /// <summary>One person of a team, or of the turn's own.</summary>
    /// <exception cref="InvalidOperationException">No team was named and the turn is in none.</exception>
    public static async Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string? teamId = null, CancellationToken cancellationToken = default) =>
        TeamsAccounts.Read(
            await Connector(turnContext).Conversations.GetConversationMemberAsync(userId, TeamId(turnContext, teamId), cancellationToken));

    /// <summary>A page of the people of the turn's team or chat.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = default, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var place = turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;
        return PageAsync(turnContext, place!, pageSize, continuationToken, cancellationToken);
    }

    /// <summary>A page of the people of a team, or of the turn's own.</summary>
    /// <exception cref="InvalidOperationException">No team was named and the turn is in none.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string? teamId = null,
        string? continuationToken = null,
        int? pageSize = default,
        CancellationToken cancellationToken = default) =>
        PageAsync(turnContext, TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    private static async Task<TeamsPagedMembersResult> PageAsync(
        ITurnContext turnContext, string place, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var page = await Connector(turnContext).Conversations.GetConversationPagedMembersAsync(place, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamId(ITurnContext turnContext, string? teamId) =>
        teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("The turn is in no team, and none was named.");

    private static ConnectorClient Connector(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>() as ConnectorClient
            ?? throw new InvalidOperationException("The turn has no connector client; it is over.");
    }
}
