namespace TeamsBevakning.BotFramework;

/// <summary>The calls about conversations, on the wire.</summary>
internal sealed class Conversations(ConnectorCalls calls) : IConversations
{
    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        calls.CallAsync<ConversationParameters, ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);

    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        calls.DeliverAsync(HttpMethod.Post, $"{Conversation(conversationId)}/activities", activity, null, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        calls.DeliverAsync(HttpMethod.Post, Said(conversationId, activityId), activity, conversationId, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        calls.DeliverAsync(HttpMethod.Put, Said(conversationId, activityId), activity, null, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        calls.CallAsync(HttpMethod.Delete, Said(conversationId, activityId), cancellationToken);

    public Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken) =>
        calls.CallAsync<IList<ChannelAccount>>($"{Conversation(conversationId)}/members", cancellationToken);

    public Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken) =>
        calls.CallAsync<ChannelAccount>($"{Conversation(conversationId)}/members/{PathPart.Escape(userId, nameof(userId))}", cancellationToken);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        var path = $"{Conversation(conversationId)}/pagedmembers";
        var separator = '?';
        if (pageSize is { } size)
        {
            path += FormattableString.Invariant($"{separator}pageSize={size}");
            separator = '&';
        }

        if (!string.IsNullOrEmpty(continuationToken))
        {
            path += $"{separator}continuationToken={Uri.EscapeDataString(continuationToken)}";
        }

        return calls.CallAsync<PagedMembersResult>(path, cancellationToken);
    }

    private static string Conversation(string conversationId) => $"v3/conversations/{PathPart.Escape(conversationId, nameof(conversationId))}";

    private static string Said(string conversationId, string activityId) =>
        $"{Conversation(conversationId)}/activities/{PathPart.Escape(activityId, nameof(activityId))}";
}
