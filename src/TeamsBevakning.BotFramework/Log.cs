using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework;

/// <summary>Every log message of this library, event ids 9000 to 9099. None holds a token, a name or what anybody said.</summary>
internal static partial class Log
{
    [LoggerMessage(9000, LogLevel.Warning, "A request was refused with 401: {Refusal}.")]
    internal static partial void RequestRefused(ILogger logger, TokenRefusal refusal);

    [LoggerMessage(9001, LogLevel.Error, "The channel's signing keys could not be read from {MetadataUrl}: {Reason}. Unknown keys are refused.")]
    internal static partial void KeysUnavailable(ILogger logger, Uri metadataUrl, string reason);

    [LoggerMessage(9002, LogLevel.Information, "{Count} signing keys of the channel were read from {MetadataUrl}.")]
    internal static partial void KeysRead(ILogger logger, Uri metadataUrl, int count);

    [LoggerMessage(9003, LogLevel.Warning, "The bot takes requests from anybody and sends no token: no Bot:MicrosoftAppId is configured.")]
    internal static partial void Unauthenticated(ILogger logger);

    [LoggerMessage(9004, LogLevel.Information, "A request body was refused with {Status}.")]
    internal static partial void BodyRefused(ILogger logger, int status);
}
