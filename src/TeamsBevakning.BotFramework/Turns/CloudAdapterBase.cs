using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TeamsBevakning.BotFramework;

/// <summary>Carries activities between a bot and the Bot Framework's connectors.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    private readonly TimeProvider timeProvider;

    /// <summary>An adapter that trusts and is trusted by <paramref name="botFrameworkAuthentication"/>.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
        this.timeProvider = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Who may talk to the bot, and as whom it talks.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where the adapter logs.</summary>
    protected ILogger Logger { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            responses[index] = await SendAsync(turnContext, activities[index], cancellationToken);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Connector(turnContext).Conversations.UpdateActivityAsync(activity.Conversation?.Id!, activity.Id!, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).Conversations.DeleteActivityAsync(reference.Conversation?.Id!, reference.ActivityId!, cancellationToken);
    }

    /// <summary>Runs a turn in a conversation that exists. The app id is the bot's own, or empty when it runs without credentials.</summary>
    /// <exception cref="InvalidOperationException">The app id is another one.</exception>
    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botId), reference, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <summary>
    /// Creates a conversation and runs a turn in it. The turn's activity has the new conversation's id, and as its own id that of the first message,
    /// if there was one.
    /// </summary>
    /// <exception cref="ErrorResponseException">The connector refused.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = new Activity(ActivityTypes.Event, created.ActivityId ?? Guid.NewGuid().ToString("n"))
        {
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await RunTurnAsync(identity, activity, audience, connector, factory, callback, cancellationToken);
    }

    /// <summary>Runs a turn that begins with a made-up activity.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string? audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);

        var factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await factory.CreateAsync(continuationActivity.ServiceUrl!, audience, cancellationToken);
        await RunTurnAsync(claimsIdentity, continuationActivity, audience, connector, factory, callback, cancellationToken);
    }

    /// <summary>Checks who sent an activity and runs its turn; the answer is null when there is nothing to say in the HTTP response.</summary>
    /// <exception cref="UnauthorizedAccessException">The sender did not prove itself.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(sender, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an activity whose sender is known.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        var identity = authenticateRequestResult.ClaimsIdentity;
        var factory = authenticateRequestResult.ConnectorFactory ?? BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await factory.CreateAsync(activity.ServiceUrl!, authenticateRequestResult.Audience, cancellationToken);
        return await RunTurnAsync(identity, activity, authenticateRequestResult.Audience, connector, factory, callback, cancellationToken);
    }

    /// <summary>The identity of the bot itself, for turns that no request began.</summary>
    protected static ClaimsIdentity CreateClaimsIdentity(string? botAppId) =>
        new([new Claim(TokenClaims.Audience, botAppId ?? string.Empty), new Claim(TokenClaims.AppId, botAppId ?? string.Empty)]);

    private static IConnectorClient Connector(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector client; it is over.");
    }

    private async Task<InvokeResponse?> RunTurnAsync(
        ClaimsIdentity identity,
        Activity activity,
        string? audience,
        IConnectorClient connector,
        ConnectorFactory factory,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        turn.TurnState.Add(factory);
        turn.TurnState.Add(callback);
        turn.TurnState.Set(OAuthScopeKey, audience ?? BotFrameworkAuthentication.GetOriginatingAudience());
        await RunPipelineAsync(turn, callback, cancellationToken);
        return TurnResult.Of(turn);
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypes.Delay:
                var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), timeProvider, cancellationToken);
                return new ResourceResponse(string.Empty);
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return new ResourceResponse(string.Empty);
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse(string.Empty);
        }

        var conversations = Connector(turnContext).Conversations;
        return string.IsNullOrEmpty(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity.Conversation?.Id!, activity, cancellationToken)
            : await conversations.ReplyToActivityAsync(activity.Conversation?.Id!, activity.ReplyToId, activity, cancellationToken);
    }
}
