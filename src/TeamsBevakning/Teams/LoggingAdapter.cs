using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>The adapter, with a turn that fails logged by its kind alone.</summary>
internal sealed class LoggingAdapter : SdkAdapter
{
    public LoggingAdapter(BotFrameworkAuthentication authentication, ILogger<LoggingAdapter> logger)
        : base(authentication, logger) =>
        OnTurnError = async (turn, fault) =>
        {
            var type = turn.Activity.Type ?? string.Empty;
            if (fault is ForeignServiceException)
            {
                Log.AnswerNotSent(logger);
                return;
            }

            if (BotSdk.RefusalOf(fault, DateTimeOffset.MinValue) is { } refusal)
            {
                Log.AnswerRefused(logger, type, refusal.Status, refusal.Code);
                return;
            }

            if (BotSdk.CredentialFaultOf(fault) is { } lacking)
            {
                Log.NoToken(logger, lacking.Kind.ToString(), lacking.Code);
                return;
            }

            Log.TurnFailed(logger, type, FaultTrace.Of(fault));

            // Somebody wrote and waits for an answer. When the connector is out of reach, an answer would fail too.
            if (turn.Activity.Type == ActivityTypes.Message && !BotSdk.IsOutOfReach(fault))
            {
                var language = CommandReader.Read(BotSdk.TextToTheBot(turn.Activity)).ReplyIn(turn.Activity.Locale);
                await turn.SendActivityAsync(language.Of(Texts.CommandFailed, English.CommandFailed));
            }
        };
}
