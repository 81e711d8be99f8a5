using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TeamsBevakning.BotFramework;

/// <summary>Decides by the bot's configuration section who may talk to the bot, and as whom the bot talks.</summary>
/// <remarks>
/// With an app id every request must carry a channel's token (Bot Connector REST authentication). Without one nobody is asked for anything, which only
/// <c>DangerouslyAllowUnauthenticatedRequests</c> permits. Tokens of the emulator and of skills are refused.
/// </remarks>
public sealed class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ChannelService channelService;
    private readonly ServiceClientCredentialsFactory credentialsFactory;
    private readonly IHttpClientFactory httpClientFactory;
    private readonly ILogger logger;
    private readonly ChannelTokenValidator? validator;

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">Settings are missing, half-given or contradictory; the message names the key and the remedy.</exception>
    /// <exception cref="ArgumentException"><c>ChannelService</c> is unknown.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ServiceClientCredentialsFactory? credentialsFactory = null,
        ILogger? logger = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(httpClientFactory);
        var settings = BotSettings.Read(configuration);
        channelService = ChannelService.Read(configuration, settings.TenantId);
        this.httpClientFactory = httpClientFactory;
        this.credentialsFactory = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, httpClientFactory);
        this.logger = logger ?? NullLogger.Instance;

        if (settings.AppId is null)
        {
            Log.Unauthenticated(this.logger);
            return;
        }

        var time = timeProvider ?? TimeProvider.System;
        var documents = new SigningKeyDocuments(() => httpClientFactory.CreateClient(BotFrameworkHttp.ClientName));
        var keys = new SigningKeyCache(documents, channelService.OpenIdMetadataUrl, time, this.logger);
        validator = new ChannelTokenValidator(settings.AppId, channelService.TokenIssuer, keys, time);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (validator is null)
        {
            return Result(new ClaimsIdentity([], "anonymous"), callerId: null);
        }

        var (identity, refusal) = await validator.ValidateAsync(authHeader, activity, cancellationToken);
        if (identity is null)
        {
            Log.RequestRefused(logger, refusal);
            throw new UnauthorizedAccessException("The request does not prove that it comes from the channel.");
        }

        return Result(identity, channelService.CallerId);
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(TokenClaims.Audience)?.Value ?? claimsIdentity.FindFirst(TokenClaims.AppId)?.Value;
        return new ConfiguredConnectorFactory(appId, channelService, credentialsFactory, httpClientFactory);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => channelService.OAuthScope;

    private AuthenticateRequestResult Result(ClaimsIdentity identity, string? callerId) => new()
    {
        ClaimsIdentity = identity,
        Audience = channelService.OAuthScope,
        CallerId = callerId,
        ConnectorFactory = CreateConnectorFactory(identity),
    };
}
