using System.Security.Claims;
using TeamsBevakning.BotFramework;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>
/// Who may talk to the bot, decided by the same code as under the built-in library, which is stricter than the SDK's; the rest is the SDK's.
/// </summary>
internal sealed class OfficialAuthentication : BotFrameworkAuthentication
{
    private readonly ChannelService channelService;
    private readonly ConfigurationBotFrameworkAuthentication sdk;
    private readonly ChannelTokenValidator? validator;
    private readonly ILogger logger;

    /// <exception cref="InvalidOperationException">Settings are missing, half-given or contradictory; the message names the key and the remedy.</exception>
    public OfficialAuthentication(
        IConfigurationSection section, OfficialHttp http, ServiceClientCredentialsFactory credentials, TimeProvider clock, ILogger<OfficialAuthentication> logger)
    {
        this.logger = logger;
        var settings = BotSettings.Read(section);
        channelService = ChannelService.Read(section, settings.TenantId);
        sdk = new ConfigurationBotFrameworkAuthentication(Complete(channelService), credentials, httpClientFactory: http);
        if (settings.AppId is null)
        {
            BotFramework.Log.Unauthenticated(logger);
            return;
        }

        var keys = new SigningKeyCache(new SigningKeyDocuments(() => http.CreateClient(string.Empty)), channelService.OpenIdMetadataUrl, clock, logger);
        validator = new ChannelTokenValidator(settings.AppId, channelService.TokenIssuer, keys, clock);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (validator is null)
        {
            return Result(new ClaimsIdentity([], "anonymous"), callerId: null);
        }

        var (identity, refusal) = await validator.ValidateAsync(authHeader, activity, cancellationToken);
        if (identity is null)
        {
            BotFramework.Log.RequestRefused(logger, refusal);
            throw new UnauthorizedAccessException("The request does not prove that it comes from the channel.");
        }

        return Result(identity, channelService.CallerId);
    }

    /// <summary>Nothing streams to this bot.</summary>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException("The bot takes no streaming connections.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => sdk.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        sdk.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override string GetOriginatingAudience() => channelService.OAuthScope;

    /// <summary>The SDK takes all of these keys or none: where the section gives one, the others would be lacking.</summary>
    private static IConfiguration Complete(ChannelService service) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["ToChannelFromBotLoginUrl"] = service.LoginUrl,
        ["ToChannelFromBotOAuthScope"] = service.OAuthScope,
        ["ToBotFromChannelTokenIssuer"] = service.TokenIssuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = service.OpenIdMetadataUrl.AbsoluteUri,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = service.OpenIdMetadataUrl.AbsoluteUri,
        ["OAuthUrl"] = service.TokenIssuer,
        ["CallerId"] = service.CallerId,
        ["ValidateAuthority"] = service.ValidateAuthority ? "true" : "false",
    }).Build();

    private AuthenticateRequestResult Result(ClaimsIdentity identity, string? callerId) => new()
    {
        ClaimsIdentity = identity,
        Audience = channelService.OAuthScope,
        CallerId = callerId,
        ConnectorFactory = CreateConnectorFactory(identity),
    };
}
