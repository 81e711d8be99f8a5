namespace TeamsBevakning.BotFramework;

/// <summary>Something that happens around every turn.</summary>
public interface IMiddleware
{
    /// <summary>Does its work and goes on by calling <paramref name="next"/>; without that call the bot never sees the activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
