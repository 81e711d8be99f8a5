using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Turns;

public sealed class ProactiveTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Conversation_stored_and_continued_is_spoken_in_with_the_bots_token()
    {
        var stored = JsonSerializer.Serialize(Received("channel-message-post-or-reply").GetConversationReference(), BotJson.Options);
        var reference = JsonSerializer.Deserialize<ConversationReference>(stored, BotJson.Options)!;
        Activity? begun = null;

        await house.Adapter.ContinueConversationAsync(
            TokenForge.AppId,
            reference,
            (turn, token) =>
            {
                begun = turn.Activity;
                return turn.SendActivityAsync("hej", cancellationToken: token);
            },
            CancellationToken.None);

        (begun!.Type, begun.Name, begun.Recipient!.Id, begun.From!.Id).ShouldBe((
            "event", "ContinueConversation", "28:22222222-2222-4222-8222-222222222222", "29:1-alex"));
        Guid.TryParse(begun.RelatesTo!.ActivityId, out _).ShouldBeTrue();
        var sent = house.Wire.Calls.ShouldHaveSingleItem();
        sent.Path.ShouldEndWith($"/activities/{begun.Id}");
        sent.Headers["Authorization"].ShouldBe("Bearer the-bots-token");
        sent.Json!["from"]!["id"]!.GetValue<string>().ShouldBe("28:22222222-2222-4222-8222-222222222222");
        sent.Json["recipient"]!["id"]!.GetValue<string>().ShouldBe("29:1-alex");
    }

    [Fact]
    public async Task Each_continuation_has_an_id_of_its_own_which_is_answered()
    {
        var reference = Received("personal-message-text").GetConversationReference();
        for (var time = 0; time < 2; time++)
        {
            await house.Adapter.ContinueConversationAsync(
                TokenForge.AppId, reference, (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token), CancellationToken.None);
        }

        var ids = house.Wire.Calls.Select(sent => sent.Json!["replyToId"]!.GetValue<string>()).ToList();
        ids.Distinct().Count().ShouldBe(2);
        ids.ShouldNotContain(reference.ActivityId!);
        house.Wire.Calls.Select(sent => sent.Path[(sent.Path.LastIndexOf('/') + 1)..]).ShouldBe(ids);
    }

    [Fact]
    public async Task Another_app_id_than_the_bots_own_is_refused() =>
        await Should.ThrowAsync<InvalidOperationException>(() => house.Adapter.ContinueConversationAsync(
            Guid.NewGuid().ToString(), Received("personal-message-text").GetConversationReference(), (_, _) => Task.CompletedTask, CancellationToken.None));

    [Fact]
    public async Task Token_is_not_sent_in_the_clear_to_another_machine()
    {
        var reference = Received("personal-message-text").GetConversationReference();
        reference.ServiceUrl = "http://smba.example/";

        await Should.ThrowAsync<InvalidOperationException>(() => house.Adapter.ContinueConversationAsync(
            TokenForge.AppId, reference, (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token), CancellationToken.None));

        house.Wire.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Token_is_asked_for_as_documented_and_once()
    {
        var reference = Received("personal-message-text").GetConversationReference();
        for (var time = 0; time < 3; time++)
        {
            await house.Adapter.ContinueConversationAsync(
                TokenForge.AppId, reference, (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token), CancellationToken.None);
        }

        var asked = house.Wire.Requests.Where(sent => !sent.Path.Contains("/v3/", StringComparison.Ordinal)).ShouldHaveSingleItem();
        asked.Path.ShouldStartWith("/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token");
        var form = asked.Body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
        form["grant_type"].ShouldBe("client_credentials");
        form["client_id"].ShouldBe(TokenForge.AppId);
        form["client_secret"].ShouldBe("secret");
        form["scope"].Split(' ').ShouldContain("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task Government_bot_asks_its_own_authority_with_its_own_scope()
    {
        using var government = BotHouse.WithCredentials(("ChannelService", "https://botframework.azure.us"), ("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", null));

        await government.Adapter.ContinueConversationAsync(
            TokenForge.AppId,
            Received("personal-message-text").GetConversationReference(),
            (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token),
            CancellationToken.None);

        var asked = government.Wire.Requests[0];
        asked.Path.ShouldStartWith("/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token");
        Uri.UnescapeDataString(asked.Body).ShouldContain("https://api.botframework.us/.default");
    }

    [Fact]
    public async Task Authority_that_is_validated_costs_no_message_when_discovery_is_down()
    {
        using var strict = BotHouse.WithCredentials(("ValidateAuthority", "true"));

        await strict.Adapter.ContinueConversationAsync(
            TokenForge.AppId,
            Received("personal-message-text").GetConversationReference(),
            (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token),
            CancellationToken.None);

        strict.Wire.Calls.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe("Bearer the-bots-token");
    }

    [Fact]
    public async Task Token_refused_by_entra_fails_the_send_and_is_not_asked_for_twice()
    {
        house.Wire.Answer("oauth2/v2.0/token", HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215"}""");

        var refused = await Should.ThrowAsync<CredentialException>(() => house.Adapter.ContinueConversationAsync(
            TokenForge.AppId,
            Received("personal-message-text").GetConversationReference(),
            (turn, token) => turn.SendActivityAsync("hej", cancellationToken: token),
            CancellationToken.None));

        refused.Fault.Kind.ShouldBe(CredentialFaultKind.SecretWrong);
        house.Wire.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Thread_created_means_on_the_wire_what_the_official_sdk_sent()
    {
        var recorded = Recordings.Connector("POST_v3_conversations-create-thread-201");
        house.Wire.Answer("/v3/conversations", HttpStatusCode.Created, recorded["response"]!["body"]!.ToJsonString());
        house.Wire.Answer("/activities", HttpStatusCode.Created, """{"id":"2"}""");
        Activity? begun = null;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount("28:22222222-2222-4222-8222-222222222222", "Work Bot"),
            Activity = new Activity(ActivityTypes.Message) { Text = "NEW THREAD by bot", InputHint = InputHints.AcceptingInput },
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:5f1e0000000000000000000000000003@thread.tacv2") },
        };

        await house.Adapter.CreateConversationAsync(
            TokenForge.AppId,
            Channels.Msteams,
            "http://127.0.0.1:56151/_connector",
            null,
            parameters,
            (turn, token) =>
            {
                begun = turn.Activity;
                return turn.SendActivityAsync("svar", cancellationToken: token);
            },
            CancellationToken.None);

        var calls = house.Wire.Calls.ToList();
        calls[0].ShouldBeLike(recorded["request"]!);
        (begun!.Name, begun.Conversation!.Id).ShouldBe(("CreateConversation", "19:5f1e0000000000000000000000000003@thread.tacv2;messageid=1795174064640"));
        calls[1].Path.ShouldEndWith("messageid%3D1795174064640/activities/1795174064640");
        calls[1].Json!.AsObject().ShouldNotContainKey("recipient");
        calls[1].Json!["replyToId"]!.GetValue<string>().ShouldBe("1795174064640");
    }

    [Fact]
    public async Task Chat_created_means_on_the_wire_what_the_official_sdk_sent()
    {
        var recorded = Recordings.Connector("POST_v3_conversations-create-1to1-201");
        house.Wire.Answer("/v3/conversations", HttpStatusCode.Created, recorded["response"]!["body"]!.ToJsonString());
        Activity? begun = null;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount("28:22222222-2222-4222-8222-222222222222", "Work Bot"),
            Members = [new ChannelAccount("29:1-alex")],
            TenantId = "11111111-1111-4111-8111-111111111111",
            ChannelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "11111111-1111-4111-8111-111111111111" } },
        };

        await house.Adapter.CreateConversationAsync(
            TokenForge.AppId, Channels.Msteams, "http://127.0.0.1:56151/_connector/", null, parameters, (turn, _) => Task.FromResult(begun = turn.Activity), CancellationToken.None);

        house.Wire.Calls.ShouldHaveSingleItem().ShouldBeLike(recorded["request"]!);
        (begun!.Conversation!.Id, begun.Conversation.TenantId).ShouldBe(("a:1-alex-and-the-bot", "11111111-1111-4111-8111-111111111111"));
        Guid.TryParseExact(begun.Id, "N", out _).ShouldBeTrue();
    }

    private static Activity Received(string recording) => JsonSerializer.Deserialize<Activity>(Recordings.Activity(recording).ToJsonString(), BotJson.Options)!;
}
