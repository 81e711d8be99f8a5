using System.Net;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Turns;

public sealed class DispatchTests : IDisposable
{
    private const string Bot = "28:22222222-2222-4222-8222-222222222222";
    private const string Channel = "19:5f1e0000000000000000000000000003@thread.tacv2";

    private readonly BotHouse house = BotHouse.WithoutCredentials();
    private readonly Witness witness = new();

    public static TheoryData<string> Recorded => [.. Recordings.Activities];

    public void Dispose() => house.Dispose();

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Recorded_activity_is_answered(string recording)
    {
        var activity = Recordings.Activity(recording);
        house.Wire.Answer("/members/", HttpStatusCode.OK, """{"id":"29:1","givenName":"Adele"}""");

        var answer = await house.PostAsync(activity, witness);

        var isUnknownCall = recording.Contains("invoke-composeExtension", StringComparison.Ordinal) || recording.Contains("submitAction", StringComparison.Ordinal);
        answer.Status.ShouldBe(isUnknownCall ? 501 : 200);
        witness.Calls.Count.ShouldBe(isUnknownCall ? 0 : 1);
    }

    [Theory]
    [InlineData("personal-message-text", "message 'hello'")]
    [InlineData("channel-installationUpdate-add", "added " + Channel)]
    [InlineData("personal-installationUpdate-add", "added a:1-alex-and-the-bot")]
    [InlineData("group-installationUpdate-remove", "removed")]
    [InlineData("channel-conversationUpdate-teamMemberAdded-membersAdded", "joined " + Bot + " Engineering")]
    [InlineData("channel-conversationUpdate-channelRenamed", "channel renamed Notifications")]
    [InlineData("channel-conversationUpdate-channelCreated", "channel created Notifications")]
    [InlineData("channel-conversationUpdate-channelDeleted", "channel deleted Notifications")]
    [InlineData("channel-conversationUpdate-teamRenamed", "team renamed Engineering")]
    [InlineData("channel-conversationUpdate-teamDeleted", "team deleted Engineering")]
    [InlineData("channel-invoke-adaptiveCard_action", "pressed count {\"n\":0}")]
    [InlineData("personal-invoke-task_submit-CUSTOM", "dialog sent {\"name\":\"Bob\"}")]
    public async Task Recorded_activity_reaches_its_method(string recording, string call)
    {
        await house.PostAsync(Recordings.Activity(recording), witness);

        witness.Calls.ShouldHaveSingleItem().ShouldBe(call);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edited 'hello'")]
    [InlineData("messageUpdate", "undeleteMessage", "restored")]
    [InlineData("messageDelete", "softDeleteMessage", "deleted")]
    [InlineData("somethingNew", "", "unrecognized")]
    public async Task Activity_of_a_type_reaches_its_method(string type, string eventType, string call)
    {
        var activity = Recordings.Activity("personal-message-text");
        activity["type"] = type;
        activity["channelData"]!["eventType"] = eventType;

        (await house.PostAsync(activity, witness)).ShouldBe(new Answer(200, string.Empty, null));

        witness.Calls.ShouldHaveSingleItem().ShouldBe(call);
    }

    [Fact]
    public async Task Person_who_joined_is_looked_up_once_and_the_bot_is_not()
    {
        var activity = Recordings.Activity("channel-conversationUpdate-teamMemberAdded-membersAdded");
        activity["membersAdded"]!.AsArray().Add(new JsonObject { ["id"] = "29:1-adele" });
        house.Wire.Answer("/members/", HttpStatusCode.OK, """{"id":"29:1-adele","givenName":"Adele"}""");

        await house.PostAsync(activity, witness);

        house.Wire.Requests.ShouldHaveSingleItem().Path.ShouldEndWith("/v3/conversations/19%3A5f1e0000000000000000000000000002%40thread.tacv2/members/29%3A1-adele");
        witness.Calls.ShouldHaveSingleItem().ShouldBe($"joined {Bot} 29:1-adeleAdele Engineering");
    }

    [Fact]
    public async Task Person_of_a_conversation_the_connector_does_not_know_is_handed_on_bare()
    {
        var activity = Recordings.Activity("channel-conversationUpdate-teamMemberAdded-membersAdded");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:1-adele" });
        house.Wire.Answer("/members/", HttpStatusCode.NotFound, """{"error":{"code":"ConversationNotFound"}}""");

        await house.PostAsync(activity, witness);

        witness.Calls.ShouldHaveSingleItem().ShouldBe("joined 29:1-adele Engineering");
    }

    [Fact]
    public async Task Pressed_button_is_answered_with_the_card_in_the_response()
    {
        var answer = await house.PostAsync(Recordings.Activity("personal-invoke-adaptiveCard_action"), witness);

        answer.Status.ShouldBe(200);
        answer.ContentType.ShouldBe("application/json; charset=utf-8");
        answer.Body.ShouldMean("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","text":"Åtgärdad"}}""");
        house.Wire.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    [InlineData("""{"action":{}}""", "NotSupported", "The action ''is not supported.")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("null", "BadRequest", "Missing value property")]
    [InlineData("5", "BadRequest", "Value property is not properly formed")]
    [InlineData("""{"action":5}""", "BadRequest", "Value property is not properly formed")]
    public async Task Press_that_is_none_is_answered_with_400_and_a_card_error(string value, string code, string message)
    {
        var activity = Recordings.Activity("personal-invoke-adaptiveCard_action");
        activity["value"] = JsonNode.Parse(value);

        var answer = await house.PostAsync(activity, witness);

        answer.Status.ShouldBe(400);
        JsonNode.Parse(answer.Body).ShouldMean(new JsonObject
        {
            ["statusCode"] = 400,
            ["type"] = "application/vnd.microsoft.error",
            ["value"] = new JsonObject { ["code"] = code, ["message"] = message },
        });
        witness.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dialog_call_without_an_object_is_answered_with_400_and_a_text()
    {
        var activity = Recordings.Activity("personal-invoke-task_submit-CUSTOM");
        activity["value"] = "x";

        var answer = await house.PostAsync(activity, witness);

        answer.Status.ShouldBe(400);
        JsonNode.Parse(answer.Body)!.GetValueKind().ShouldBe(System.Text.Json.JsonValueKind.String);
    }

    [Fact]
    public async Task Dialog_asked_for_comes_as_a_card_in_the_response()
    {
        var answer = await house.PostAsync(Recordings.Activity("personal-invoke-task_fetch-CUSTOM"), witness);

        answer.Body.ShouldMean("""
            {"task":{"type":"continue","value":{"title":"Svara","height":200,"width":"medium",
            "card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}
            """);
    }

    [Fact]
    public async Task Dialog_sent_in_is_answered_with_a_message()
    {
        var answer = await house.PostAsync(Recordings.Activity("personal-invoke-task_submit-CUSTOM"), witness);

        answer.Body.ShouldMean("""{"task":{"type":"message","value":"tack"}}""");
    }

    [Theory]
    [InlineData("accept", 200, "file accepted https://contoso-my.sharepoint.com/upload {\"week\":47}")]
    [InlineData("decline", 200, "file declined")]
    [InlineData("maybe", 400, null)]
    public async Task An_answer_to_a_file_consent_card_is_a_yes_or_a_no(string action, int status, string? call)
    {
        var activity = Recordings.Activity("personal-invoke-task_fetch-CUSTOM");
        activity["name"] = "fileConsent/invoke";
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = new JsonObject { ["week"] = 47 },
            ["uploadInfo"] = new JsonObject { ["uploadUrl"] = "https://contoso-my.sharepoint.com/upload", ["fileType"] = "csv" },
        };

        (await house.PostAsync(activity, witness)).Status.ShouldBe(status);
        witness.Calls.ShouldBe(call is null ? [] : [call]);
        (await house.PostAsync(activity, new TeamsActivityHandler())).Status.ShouldBe(action == "maybe" ? 400 : 501);
    }

    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/query")]
    [InlineData("made/up")]
    [InlineData(null)]
    public async Task Call_that_no_method_takes_is_answered_with_501(string? name)
    {
        var activity = Recordings.Activity("personal-invoke-adaptiveCard_action");
        activity["name"] = name;

        (await house.PostAsync(activity, new TeamsActivityHandler())).ShouldBe(new Answer(501, string.Empty, null));
    }
}
