namespace TeamsBevakning.BotFramework;

/// <summary>Makes connector clients that prove to be one app, over the shared HTTP client.</summary>
internal sealed class ConfiguredConnectorFactory(
    string? appId, ChannelService channelService, ServiceClientCredentialsFactory credentialsFactory, IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address))
        {
            throw new ArgumentException("The service URL is missing or not absolute.", nameof(serviceUrl));
        }

        var credentials = await credentialsFactory.CreateCredentialsAsync(
            appId, audience ?? channelService.OAuthScope, channelService.LoginUrl, channelService.ValidateAuthority, cancellationToken);
        return new ConnectorClient(address, credentials, httpClientFactory.CreateClient(BotFrameworkHttp.ClientName));
    }
}
