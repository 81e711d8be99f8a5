using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework;

/// <summary>Carries activities between HTTP requests, a bot and the connectors. Derive from it to set <see cref="BotAdapter.OnTurnError"/>.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter that trusts and is trusted by <paramref name="botFrameworkAuthentication"/>.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null, TimeProvider? timeProvider = null)
        : base(botFrameworkAuthentication, logger, timeProvider)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            httpResponse.Headers.Allow = HttpMethods.Post;
            return;
        }

        var (activity, refusal) = await ActivityBody.ReadAsync(httpRequest, cancellationToken);
        if (activity is null)
        {
            Log.BodyRefused(Logger, refusal);
            httpResponse.StatusCode = refusal;
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

        if (!ActivityBody.CanBeAnswered(activity))
        {
            Log.BodyRefused(Logger, StatusCodes.Status400BadRequest);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var answer = await ProcessActivityAsync(sender, activity, bot.OnTurnAsync, cancellationToken);
        await WriteAsync(httpResponse, answer, cancellationToken);
    }

    /// <summary>Two headers stay two, even if one of them is empty.</summary>
    private static string? Header(HttpRequest request) => request.Headers.Authorization is { Count: > 1 } several ? string.Join(',', several!) : request.Headers.Authorization;

    private static async Task WriteAsync(HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is not { } body)
        {
            return;
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Options.GetTypeInfo(body.GetType()));
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, cancellationToken);
    }
}
