using System.Net;
using Microsoft.Extensions.Configuration;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

/// <summary>The bot's own credentials, and in place of Entra and the machine's identity endpoint a <see cref="Wire"/>.</summary>
internal sealed class CredentialHouse : IDisposable, IHttpClientFactory
{
    private readonly ConfigurationServiceClientCredentialFactory factory;

    internal CredentialHouse(params (string Key, string? Value)[] settings)
    {
        // MSAL reckons by the machine's clock.
        Time.Now = TimeProvider.System.GetUtcNow();
        var section = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("MicrosoftAppId", AppId)).Append(("MicrosoftAppTenantId", "11111111-1111-4111-8111-111111111111")).Select(setting => KeyValuePair.Create(setting.Item1, setting.Item2))).Build();
        factory = new ConfigurationServiceClientCredentialFactory(section, this, Time);
        Grant("the-first-token");
    }

    /// <summary>MSAL remembers refusals by app id for the whole process, so each house has one of its own.</summary>
    internal string AppId { get; } = Guid.NewGuid().ToString("D");

    internal MovableTime Time { get; } = new();

    internal Wire Wire { get; } = new();

    internal IEnumerable<Sent> Asked => Wire.Requests.Where(sent => sent.Path.Contains("token", StringComparison.Ordinal));

    internal static CredentialHouse WithSecret() => new(("MicrosoftAppPassword", "a secret"), ("MicrosoftAppType", "SingleTenant"));

    internal static CredentialHouse WithManagedIdentity() => new(("MicrosoftAppType", "UserAssignedMsi"));

    public HttpClient CreateClient(string name) => new(Wire, disposeHandler: false);

    internal void Grant(string token, int seconds = 3600) =>
        Answer(HttpStatusCode.OK, $$"""{"token_type":"Bearer","expires_in":"{{seconds}}","expires_on":"{{Time.Now.ToUnixTimeSeconds() + seconds}}","resource":"https://api.botframework.com","access_token":"{{token}}"}""");

    internal void Answer(HttpStatusCode status, string body, params (string Name, string Value)[] headers) => Wire.Answer("/token", status, body, headers);

    /// <summary>The token that a call to the connector bears.</summary>
    internal async Task<string?> TokenAsync()
    {
        var credentials = await factory.CreateCredentialsAsync(
            AppId, "https://api.botframework.com", "https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111", validateAuthority: false, default);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://smba.trafficmanager.net/teams/v3/conversations");
        await credentials.ProcessHttpRequestAsync(request, default).WaitAsync(TimeSpan.FromSeconds(60));
        return request.Headers.Authorization?.Parameter;
    }

    public void Dispose() => Wire.Dispose();
}
