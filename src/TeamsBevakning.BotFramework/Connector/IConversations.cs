namespace TeamsBevakning.BotFramework;

/// <summary>Calls about conversations (Bot Connector REST API, <c>v3/conversations</c>). Each makes one HTTP request.</summary>
/// <remarks>
/// Every call throws <see cref="ErrorResponseException"/> when the connector refuses it, <see cref="HttpRequestException"/> when it cannot be reached and
/// <see cref="TaskCanceledException"/> when it does not answer in time.
/// </remarks>
public interface IConversations
{
    /// <summary>Creates a chat with one person, or a thread in a channel.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Says something at the end of a conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Says something in answer to an activity.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces what the bot said.</summary>
    Task<ResourceResponse> UpdateActivityAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Takes back what the bot said.</summary>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Everybody in a conversation at once; in teams use the pages.</summary>
    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>One member of a conversation, by account id or Entra object id.</summary>
    Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    /// <summary>A page of a conversation's members.</summary>
    Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = default, string? continuationToken = null, CancellationToken cancellationToken = default);
}
