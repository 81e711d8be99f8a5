using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>The adapter, with a turn that fails logged by its kind alone.</summary>
internal sealed class LoggingAdapter : CloudAdapter
{
    public LoggingAdapter(BotFrameworkAuthentication authentication, ILogger<LoggingAdapter> logger)
        : base(authentication, logger) =>
        OnTurnError = async (turn, fault) =>
        {
            Log.TurnFailed(logger, turn.Activity.Type ?? string.Empty, fault);

            // Somebody wrote and waits for an answer. When it is the connector that failed, an answer would fail too.
            if (turn.Activity.Type == ActivityTypes.Message && BotSdk.RefusalOf(fault, DateTimeOffset.MinValue) is null && !BotSdk.IsOutOfReach(fault))
            {
                await turn.SendActivityAsync(Texts.CommandFailed);
            }
        };
}
