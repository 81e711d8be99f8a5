
namespace TeamsBevakning;

/// <summary>Every log message: ids, counts and durations; never citizens' text, names or tokens.</summary>
internal static partial class Log
{
    // Intake: 1000–1099
    [LoggerMessage(1000, LogLevel.Information, "Received {Posts} posts, opened {Items} items")]
    public static partial void PostsReceived(ILogger logger, int posts, int items);

    [LoggerMessage(1001, LogLevel.Warning, "Intake refused a request of sender {Sender}: {Why}")]
    public static partial void IntakeRefused(ILogger logger, string sender, string why);

    [LoggerMessage(1002, LogLevel.Warning, "A Facebook webhook call was refused: {Why}")]
    public static partial void FacebookRefused(ILogger logger, string why);

    [LoggerMessage(1003, LogLevel.Warning, "A Facebook webhook named page {Page}, which no account in the register has as platformId; its change was left out")]
    public static partial void FacebookPageUnknown(ILogger logger, string page);
}
