namespace TeamsBevakning.BotFramework;

/// <summary>The calls about teams, on the wire.</summary>
internal sealed class TeamsOperations(ConnectorCalls calls) : ITeamsOperations
{
    public Task<ConversationList> FetchChannelListAsync(string teamId, CancellationToken cancellationToken) =>
        calls.CallAsync<ConversationList>($"v3/teams/{PathPart.Escape(teamId, nameof(teamId))}/conversations", cancellationToken);

    public Task<TeamDetails> FetchTeamDetailsAsync(string teamId, CancellationToken cancellationToken) =>
        calls.CallAsync<TeamDetails>($"v3/teams/{PathPart.Escape(teamId, nameof(teamId))}", cancellationToken);
}
