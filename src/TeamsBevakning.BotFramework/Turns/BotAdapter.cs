using System.Globalization;
using System.Security.Claims;

namespace TeamsBevakning.BotFramework;

/// <summary>Carries activities between a bot and its channels.</summary>
public abstract class BotAdapter
{
    /// <summary>The name in the turn's state of the activity that holds the answer to a call.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The name in the turn's state of the identity that sent the activity.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The name in the turn's state of the audience of the bot's calls.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>What happens with an exception that leaves a turn. Once set, the request of such a turn is answered as if all went well.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>What runs around every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds something that runs around every turn.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities, one after the other.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces the activity that has the id of the one given.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Takes back the activity that a reference names.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn in a conversation that exists, without anything having arrived.</summary>
    public abstract Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Runs a turn in a conversation that exists, in the name of an identity.</summary>
    public abstract Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken);

    /// <summary>Creates a conversation and runs a turn in it.</summary>
    public abstract Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken);

    /// <summary>
    /// Runs middleware and bot; an exception goes to <see cref="OnTurnError"/>. The culture of the turn is the activity's locale, when there is such.
    /// </summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        UseCulture(turnContext.Activity.Locale);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void UseCulture(string? locale)
    {
        if (string.IsNullOrWhiteSpace(locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            // A locale nobody knows is no reason to refuse what was said.
        }
    }
}
