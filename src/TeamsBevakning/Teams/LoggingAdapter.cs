namespace TeamsBevakning.Teams;

/// <summary>The adapter, with a turn that fails logged by its kind alone.</summary>
internal sealed class LoggingAdapter : CloudAdapter
{
    public LoggingAdapter(BotFrameworkAuthentication authentication, ILogger<LoggingAdapter> logger)
        : base(authentication, logger) =>
        OnTurnError = (turn, fault) =>
        {
            Log.TurnFailed(logger, turn.Activity.Type ?? string.Empty, fault);
            return Task.CompletedTask;
        };
}
