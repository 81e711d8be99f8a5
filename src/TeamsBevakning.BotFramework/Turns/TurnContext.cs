namespace TeamsBevakning.BotFramework;

/// <summary>One turn of one conversation.</summary>
public sealed class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> onSend = [];
    private readonly List<UpdateActivityHandler> onUpdate = [];
    private readonly List<DeleteActivityHandler> onDelete = [];

    /// <summary>A turn that an adapter runs for an activity.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>The replies of a turn whose sender expects them in the HTTP response (<see cref="DeliveryModes.ExpectReplies"/>), the answer to a call among them.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses.Length > 0 ? responses[0] : new ResourceResponse(string.Empty);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is no activity to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => (Activity)activity.ApplyConversationReference(reference)).ToList();
        return NextSendAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var id = activity.Id;
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        outgoing.Id = id;
        return NextUpdateAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return NextDeleteAsync(0, conversationReference, cancellationToken);
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onSend.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onUpdate.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        onDelete.Add(handler);
        return this;
    }

    /// <summary>Disposes what the turn kept.</summary>
    public void Dispose() => TurnState.Dispose();

    private Task<ResourceResponse[]> NextSendAsync(int index, List<Activity> activities, CancellationToken cancellationToken) =>
        index < onSend.Count
            ? onSend[index](this, activities, () => NextSendAsync(index + 1, activities, cancellationToken))
            : DeliverAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = activities.ConvertAll(Buffer).ToArray();
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        }

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse Buffer(Activity activity)
    {
        BufferedReplyActivities.Add(activity);
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            TurnState.Set(BotAdapter.InvokeResponseKey, activity);
        }

        return new ResourceResponse(string.Empty);
    }

    private Task<ResourceResponse> NextUpdateAsync(int index, Activity activity, CancellationToken cancellationToken) =>
        index < onUpdate.Count
            ? onUpdate[index](this, activity, () => NextUpdateAsync(index + 1, activity, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task NextDeleteAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        index < onDelete.Count
            ? onDelete[index](this, reference, () => NextDeleteAsync(index + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
