using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.BotFramework;

/// <summary>Answers the HTTP requests of the channels.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>
    /// Runs a bot for the activity in a request, and answers once the turn is over: 200, or the status of a call's answer; 400 for a body that is no
    /// activity, 401 for a sender that does not prove itself, 405 for another verb than POST, 413 for a body over 256 KiB.
    /// </summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
