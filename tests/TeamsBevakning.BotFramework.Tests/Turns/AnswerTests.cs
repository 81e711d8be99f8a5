using System.Net;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Turns;

public sealed class AnswerTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithoutCredentials();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Text_reply_means_on_the_wire_what_the_official_sdk_sent()
    {
        var recorded = Recordings.Connector("POST_v3_conversations_conv_activities_activity_-message-201")["request"]!;
        var bot = new RecordingBot((turn, token) => turn.SendActivityAsync("installationUpdate add", cancellationToken: token));

        await house.PostAsync(Recordings.Activity("personal-installationUpdate-add"), bot);

        house.Wire.Requests.ShouldHaveSingleItem().ShouldBeLike(recorded, differing: "replyToId");
        house.Wire.Requests[0].Json!["replyToId"]!.GetValue<string>().ShouldBe(bot.Seen[0].Id);
    }

    [Fact]
    public async Task Card_reply_means_on_the_wire_what_the_official_sdk_sent()
    {
        var recorded = Recordings.Connector("POST_v3_conversations_conv_activities_activity_-message-card-201")["request"]!;
        var content = recorded["body"]!["attachments"]![0]!["content"]!;
        var bot = new RecordingBot((turn, token) => turn.SendActivityAsync(
            MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: content.DeepClone())), token));
        var activity = Recordings.Activity("personal-message-text");
        activity["id"] = "6b0d1282-9719-4a82-8264-1da403d139e3";

        await house.PostAsync(activity, bot);

        // The SDK for .NET adds the empty list of entities (BOT.md section 8); the recording is of the one for JavaScript.
        house.Wire.Requests.ShouldHaveSingleItem().ShouldBeLike(recorded, differing: "entities");
    }

    [Fact]
    public async Task Update_means_on_the_wire_what_the_official_sdk_sent()
    {
        var recorded = Recordings.Connector("PUT_v3_conversations_conv_activities_activity_-message-card-200")["request"]!;
        var content = recorded["body"]!["attachments"]![0]!["content"]!;
        ResourceResponse? updated = null;
        var bot = new RecordingBot(async (turn, token) =>
        {
            var message = MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: Json.Element(content.ToJsonString())));
            message.Id = "1795174005889";
            updated = await turn.UpdateActivityAsync(message, token);
        });
        house.Wire.Answer("1795174005889", HttpStatusCode.OK, """{"id":"1795174005889"}""");

        await house.PostAsync(Recordings.Activity("personal-message-text"), bot);

        house.Wire.Requests.ShouldHaveSingleItem().ShouldBeLike(recorded, differing: ["entities", "replyToId"]);
        updated!.Id.ShouldBe("1795174005889");
    }

    [Fact]
    public async Task Deletion_names_conversation_and_activity()
    {
        house.Wire.Answer("/activities/17", HttpStatusCode.OK, "");

        await house.PostAsync(Recordings.Activity("personal-message-text"), new RecordingBot((turn, token) => turn.DeleteActivityAsync("17", token)));

        var sent = house.Wire.Requests.ShouldHaveSingleItem();
        (sent.Method, sent.Path).ShouldBe((HttpMethod.Delete, "/_connector/v3/conversations/a%3A1-alex-and-the-bot/activities/17"));
    }

    [Fact]
    public async Task Several_replies_are_sent_in_order_with_the_pause_between_and_no_trace()
    {
        ResourceResponse[]? responses = null;
        var bot = new RecordingBot(async (turn, token) => responses = await turn.SendActivitiesAsync(
            [MessageFactory.Text("ett"), new Activity(ActivityTypes.Delay) { Value = 1 }, new Activity(ActivityTypes.Trace), Activity.CreateTypingActivity()], token));

        var answer = house.PostAsync(Recordings.Activity("personal-message-text"), bot);
        while (!answer.IsCompleted)
        {
            house.Time.Now += TimeSpan.FromMilliseconds(1);
            await Task.Yield();
        }

        house.Wire.Requests.Select(sent => sent.Json!["type"]!.GetValue<string>()).ShouldBe(["message", "typing"]);
        house.Wire.Requests[1].Json!.AsObject().ShouldNotContainKey("inputHint");
        responses!.Select(response => response.Id).ShouldBe(["sent", "", "", "sent"]);
    }

    [Fact]
    public async Task Replies_expected_in_the_response_are_not_sent_to_the_connector()
    {
        var activity = Recordings.Activity("personal-message-text");
        activity["deliveryMode"] = "expectReplies";
        var bot = new RecordingBot(async (turn, token) =>
        {
            await turn.SendActivityAsync("ett", cancellationToken: token);
            await turn.SendActivityAsync("två", cancellationToken: token);
        });

        var answer = await house.PostAsync(activity, bot);

        answer.Status.ShouldBe(200);
        JsonNode.Parse(answer.Body)!["activities"]!.AsArray().Select(reply => reply!["text"]!.GetValue<string>()).ShouldBe(["ett", "två"]);
        house.Wire.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_to_a_call_is_among_the_replies_expected_in_the_response()
    {
        var activity = Recordings.Activity("personal-invoke-adaptiveCard_action");
        activity["deliveryMode"] = "expectReplies";
        var bot = new RecordingBot((turn, token) =>
            turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 201, Body = "klart" } }, token));

        var answer = await house.PostAsync(activity, bot);

        answer.Status.ShouldBe(200);
        var reply = JsonNode.Parse(answer.Body)!["activities"]!.AsArray().ShouldHaveSingleItem()!;
        reply["type"]!.GetValue<string>().ShouldBe("invokeResponse");
        reply["value"]!.ToJsonString().ShouldBe("""{"Status":201,"Body":"klart"}""");
    }

    [Fact]
    public async Task Exception_goes_to_the_turns_error_handler_and_the_request_is_answered()
    {
        Exception? seen = null;
        house.Adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };

        var answer = await house.PostAsync(Recordings.Activity("personal-message-text"), new RecordingBot((_, _) => throw new UnauthorizedAccessException("a file")));

        answer.Status.ShouldBe(200);
        seen.ShouldBeOfType<UnauthorizedAccessException>();
    }

    [Fact]
    public async Task Exception_without_a_handler_leaves_and_is_no_401() =>
        await Should.ThrowAsync<UnauthorizedAccessException>(() =>
            house.PostAsync(Recordings.Activity("personal-message-text"), new RecordingBot((_, _) => throw new UnauthorizedAccessException("a file"))));

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_it_was_added()
    {
        var order = new List<string>();
        house.Adapter.Use(new Around("outer", order)).Use(new Around("inner", order));

        await house.PostAsync(Recordings.Activity("personal-message-text"), new RecordingBot((_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        }));

        order.ShouldBe(["outer in", "inner in", "bot", "inner out", "outer out"]);
    }

    [Fact]
    public async Task Handlers_of_a_turn_see_what_is_sent_and_may_stop_it()
    {
        var bot = new RecordingBot(async (turn, token) =>
        {
            turn.OnSendActivities((_, activities, next) => activities[0].Text == "hemligt" ? Task.FromResult(Array.Empty<ResourceResponse>()) : next());
            await turn.SendActivityAsync("hemligt", cancellationToken: token);
            await turn.SendActivityAsync("öppet", cancellationToken: token);
        });

        await house.PostAsync(Recordings.Activity("personal-message-text"), bot);

        house.Wire.Requests.ShouldHaveSingleItem().Json!["text"]!.GetValue<string>().ShouldBe("öppet");
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("xx-made-up-by-somebody", "")]
    public async Task Turn_has_the_culture_of_the_activity_when_there_is_such(string locale, string culture)
    {
        var seen = "none";
        var activity = Recordings.Activity("personal-message-text");
        activity["locale"] = locale;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;

        await house.PostAsync(activity, new RecordingBot((_, _) =>
        {
            seen = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        }));

        seen.ShouldBe(culture);
    }

    private sealed class Around(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} in");
            await next(cancellationToken);
            order.Add($"{name} out");
        }
    }
}
