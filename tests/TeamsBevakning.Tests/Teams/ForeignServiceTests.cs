using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Teams;

/// <summary>A true token for an address that is not Teams': what is said is heard, and nothing is ever sent there.</summary>
public sealed class ForeignServiceTests
{
    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("https://localhost/")]
    public async Task Nothing_is_sent_and_no_token_fetched_and_no_channel_tied(string serviceUrl)
    {
        var host = await TrustedHost.StartAsync();
        var token = ChannelTokens.For(serviceUrl);

        (await host.PostAsync(TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hjälp"), serviceUrl), token)).ShouldBe(200);
        (await host.PostAsync(TrustedHost.Addressed(Activities.Message("Eva Lind", "koppla Kultur och fritid", "Kultur och fritid"), serviceUrl), token)).ShouldBe(200);

        host.Called.ShouldAllBe(address => address.Host == "login.botframework.com");
        (await host.Get<ITies>().ListAsync(default)).ShouldBeEmpty();
        host.Log.All.ShouldContain("1405");
        await host.StopAsync();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://SMBA.trafficmanager.net:443/teams")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://connector.of.our.own/")]
    public async Task To_Teams_and_to_hosts_that_the_settings_add_an_answer_is_sent(string serviceUrl)
    {
        var host = await TrustedHost.StartAsync(("Bot:ServiceUrlHosts:0", "connector.of.our.own"));

        (await host.PostAsync(TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hjälp"), serviceUrl), ChannelTokens.For(serviceUrl))).ShouldBe(200);

        (await host.PostAsync(TrustedHost.Addressed(Activities.Message("Eva Lind", "koppla Kultur och fritid", "Kultur och fritid"), serviceUrl), ChannelTokens.For(serviceUrl))).ShouldBe(200);

        (await host.Get<ITies>().ListAsync(default)).ShouldHaveSingleItem().TenantId.ShouldBe(TrustedHost.Tenant);
        host.Called.ShouldContain(address => address.Host == new Uri(serviceUrl).Host && address.AbsolutePath.Contains("/v3/conversations/", StringComparison.Ordinal));
        await host.StopAsync();
    }
}
