namespace TeamsBevakning.BotFramework.Tests;

/// <summary>A bot that is one function, and remembers what it was asked.</summary>
internal sealed class RecordingBot(BotCallbackHandler? turn = null) : IBot
{
    internal List<Activity> Seen { get; } = [];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Seen.Add(turnContext.Activity);
        if (turn is not null)
        {
            await turn(turnContext, cancellationToken);
        }
    }
}
