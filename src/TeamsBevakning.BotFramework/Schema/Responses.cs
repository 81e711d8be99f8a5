using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>The connector's answer to a sent or updated activity.</summary>
public sealed class ResourceResponse
{
    /// <summary>An answer without an id.</summary>
    [JsonConstructor]
    public ResourceResponse()
    {
    }

    /// <summary>An answer with an id.</summary>
    public ResourceResponse(string? id) => Id = id;

    /// <summary>The id the channel gave the activity; by it the activity can be updated. Empty when the channel named none.</summary>
    public string? Id { get; set; }
}

/// <summary>The connector's answer to a created conversation.</summary>
public sealed class ConversationResourceResponse
{
    /// <summary>The id of the first message, of a thread; absent for a chat.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where the conversation's connector listens, when it says so.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The id of the conversation.</summary>
    public string? Id { get; set; }
}

/// <summary>One page of a conversation's members.</summary>
public sealed class PagedMembersResult
{
    /// <summary>What to ask the next page with; null or empty on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members of this page.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}

/// <summary>The body of an HTTP response that carries replies (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
public sealed class ExpectedReplies
{
    /// <summary>A body without replies.</summary>
    [JsonConstructor]
    public ExpectedReplies()
    {
    }

    /// <summary>A body with replies.</summary>
    public ExpectedReplies(IList<Activity>? activities) => Activities = activities;

    /// <summary>The replies, in the order they were sent.</summary>
    public IList<Activity>? Activities { get; set; }
}
