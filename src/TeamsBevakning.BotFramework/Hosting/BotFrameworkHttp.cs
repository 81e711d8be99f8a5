namespace TeamsBevakning.BotFramework;

/// <summary>The HTTP client of all calls that leave this library: to connectors, to Entra, and for the channel's keys.</summary>
public static class BotFrameworkHttp
{
    /// <summary>Its name at <see cref="IHttpClientFactory"/>. Tests give it another handler by configuring this name after <c>AddBotFramework</c>.</summary>
    public const string ClientName = "TeamsBevakning.BotFramework";

    /// <summary>How long a call may take.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>The longest answer that is read: a page of 500 members has some 200 KB.</summary>
    internal const int MaxAnswerBytes = 4 * 1024 * 1024;
}
