namespace TeamsBevakning.BotFramework;

/// <summary>One activity that arrived, or began a proactive turn, and the ways to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that runs the turn.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What the parts of a turn hand to each other.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Says a text.</summary>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity, addressed to where this turn's activity came from.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities one after the other; the answers stand in the same order.</summary>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces the activity that has the id of the one given.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity of this conversation.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Takes back the activity that a reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Puts a handler before each sending.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Puts a handler before each update.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Puts a handler before each deletion.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn whose activity is seen as one kind.</summary>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity, as that kind.</summary>
    new T Activity { get; }
}
