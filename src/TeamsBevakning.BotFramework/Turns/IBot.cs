namespace TeamsBevakning.BotFramework;

/// <summary>What is asked for each activity that arrives.</summary>
public interface IBot
{
    /// <summary>Takes part in one turn. The HTTP request of the activity is answered once this is over.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
