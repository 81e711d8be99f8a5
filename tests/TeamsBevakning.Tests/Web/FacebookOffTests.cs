using System.Net;

namespace TeamsBevakning.Tests.Web;

public sealed class FacebookOffTests : IAsyncLifetime
{
    private readonly SourcesHost host = new();

    public Task InitializeAsync()
    {
        host.Settings["Sources:Facebook:VerifyToken"] = host.Settings["Sources:Facebook:AppSecret"] = string.Empty;
        return host.InitializeAsync();
    }

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Webhook_without_settings_does_not_exist()
    {
        var body = TestData.Bytes("facebook/comment-add.json");

        (await FacebookCalls.SendAsync(host, body, FacebookCalls.Sign(body, string.Empty))).ShouldBe(404);
        using var handshake = await host.Http.GetAsync("/webhooks/facebook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=");
        handshake.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
