using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Teams;

public sealed class TenantTests
{
    private const string Ours = TrustedHost.Tenant;
    private const string Other = "99999999-9999-4999-8999-999999999999";

    [Fact]
    public async Task Only_conversations_of_our_tenant_are_served_whatever_the_token_says()
    {
        var host = await TrustedHost.StartAsync();
        foreach (var (conversation, data, status) in new (string Conversation, string Data, int Status)[]
            {
                ($"\"{Ours}\"", Data($"\"{Ours}\""), 200),
                ($"\"{Ours}\"", "null", 200),
                ($"\"{Ours}\"", "{}", 200),
                ("null", Data($"\"{Ours}\""), 200),
                ($"\"{Ours.ToUpperInvariant()}\"", "null", 200),
                ("null", "null", 401),
                ("\"\"", """{"tenant":{}}""", 401),
                ($"\"{Other}\"", "null", 401),
                ($"\"{Ours}\"", Data($"\"{Other}\""), 401),
                ($"\"{Other}\"", Data($"\"{Ours}\""), 401),
                ($"\"{Ours}\"", """{"tenant":"x"}""", 401),
                ($"\"{Ours}\"", Data($"[\"{Ours}\"]"), 401),
                ($"\"{Ours} \"", "null", 401),
                ($"\"{{{Ours}}}\"", "null", 401),
            })
        {
            var activity = TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hej"));
            activity["type"] = "typing";
            activity["conversation"]!["tenantId"] = JsonNode.Parse(conversation);
            activity["channelData"] = JsonNode.Parse(data);

            (await host.PostAsync(activity, ChannelTokens.For(TrustedHost.ServiceUrl))).ShouldBe(status, $"{conversation} {data}");
            (await host.PostAsync(activity, token: null)).ShouldBe(401);
        }

        host.Log.All.ShouldContain("1404");
        host.Log.All.ShouldNotContain(Other);
        await host.StopAsync();
    }

    [Fact]
    public async Task Tenants_that_the_settings_add_are_served_too()
    {
        var host = await TrustedHost.StartAsync(("Bot:Tenants:0", Other));
        foreach (var (tenant, status) in new[] { (Ours, 200), (Other, 200), ("99999999-9999-4999-8999-999999999990", 401) })
        {
            var activity = TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hej"));
            (activity["type"], activity["conversation"]!["tenantId"], activity["channelData"]) = ("typing", tenant, null);
            (await host.PostAsync(activity, ChannelTokens.For(TrustedHost.ServiceUrl))).ShouldBe(status, tenant);
        }

        await host.StopAsync();
    }

    /// <summary>There whoever writes chooses what stands under from.</summary>
    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    public async Task Other_channels_of_the_Bot_Framework_are_not_heard(string channel)
    {
        var host = await TrustedHost.StartAsync();
        var activity = TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "mina"));
        activity["channelId"] = channel;

        (await host.PostAsync(activity, ChannelTokens.For(TrustedHost.ServiceUrl))).ShouldBe(401);

        await host.StopAsync();
    }

    [Fact]
    public async Task With_an_app_id_the_dangerous_setting_lets_nobody_in_without_a_token()
    {
        var host = await TrustedHost.StartAsync(("Bot:DangerouslyAllowUnauthenticatedRequests", "true"));
        var activity = TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hej"));

        (await host.PostAsync(activity, token: null)).ShouldBe(401);
        (await host.PostAsync(activity, ChannelTokens.For(TrustedHost.ServiceUrl))).ShouldBe(200);

        await host.StopAsync();
    }

    private static string Data(string id) => $"{{\"tenant\":{{\"id\":{id}}}}}";
}
