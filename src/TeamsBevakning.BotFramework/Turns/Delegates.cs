namespace TeamsBevakning.BotFramework;

/// <summary>What a bot does in one turn.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>Goes on to the next middleware, and at last to the bot.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Stands between a turn and the sending of its activities; <paramref name="next"/> goes on.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Stands between a turn and the update of an activity; <paramref name="next"/> goes on.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Stands between a turn and the deletion of an activity; <paramref name="next"/> goes on.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
