using TeamsBevakning.Web;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>
/// The SDK's adapter. Its own way in takes bodies of any size and shape, answers 500 to some malformed tokens, and logs ids of conversations; this one
/// judges the request first, and hands the SDK an activity whose sender is known.
/// </summary>
internal abstract class SdkAdapter(BotFrameworkAuthentication authentication, ILogger logger) : CloudAdapter(authentication), IBotFrameworkHttpAdapter
{
    public new async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        var (activity, refusal) = await ReadAsync(httpRequest, cancellationToken);
        if (activity is null)
        {
            Refuse(httpResponse, refusal);
            return;
        }

        AuthenticateRequestResult sender;
        try
        {
            sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, Header(httpRequest), cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!OfficialActivityBody.CanBeAnswered(activity))
        {
            Refuse(httpResponse, StatusCodes.Status400BadRequest);
            return;
        }

        await HttpHelper.WriteResponseAsync(httpResponse, await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken));
    }

    /// <summary>Two headers stay two, even if one of them is empty.</summary>
    private static string? Header(HttpRequest request) => request.Headers.Authorization is { Count: > 1 } several ? string.Join(',', several!) : request.Headers.Authorization;

    private static async Task<(Activity? Activity, int Refusal)> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return await RawBody.ReadAsync(request, OfficialActivityBody.MaxBytes, ct) is not { } body ? (null, StatusCodes.Status413PayloadTooLarge)
                : (OfficialActivityBody.Parse(body), StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException refused)
        {
            return (null, refused.StatusCode);
        }
    }

    private void Refuse(HttpResponse response, int status)
    {
        BotFramework.Log.BodyRefused(logger, status);
        response.StatusCode = status;
    }
}
