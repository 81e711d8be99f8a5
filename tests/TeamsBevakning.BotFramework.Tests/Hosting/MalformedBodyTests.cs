using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.BotFramework.Tests.Hosting;

public sealed class MalformedBodyTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithoutCredentials();

    public static TheoryData<string> NoActivities =>
    [
        "", " ", "null", "5", "\"message\"", "[]", "{}", "{", "}", "not json", "{\"type\":null}", "{\"type\":\"\"}", "{\"type\":5}", "{\"type\":{}}", "{\"Type\":\"message\"}",
        "{\"type\":\"message\"", "{\"type\":\"message\"}{}", "{\"type\":\"message\"} x", "{\"type\":\"message\",}", "{'type':'message'}", "{\"type\":\"message\"/**/}",
        "{\"type\":\"message\",\"type\":\"invoke\"}", "{\"type\":\"message\",\"value\":{\"a\":1,\"a\":2}}", "{\"type\":\"message\",\"unknown\":{\"a\":1,\"a\":2}}",
        "{\"type\":\"message\",\"unknown\":[{\"b\":{\"a\":1,\"a\":2}}]}", "{\"type\":\"message\",\"unknown\":1,\"unknown\":2}",
        "{\"type\":\"message\",\"text\":5}", "{\"type\":\"message\",\"from\":\"me\"}", "{\"type\":\"message\",\"from\":[]}", "{\"type\":\"message\",\"timestamp\":\"yesterday\"}",
        "{\"type\":\"message\",\"membersAdded\":{}}", "{\"type\":\"message\",\"entities\":5}", "{\"type\":\"message\",\"recipient\":[{}]}",
        "{\"type\":\"message\",\"value\":\"\\ud800\"}", "{\"type\":\"message\",\"value\":{\"\\udc00\":1}}", "{\"type\":\"message\",\"text\":\"\\ud800\"}",
        "{\"type\":\"message\",\"\\udfff\":1}", "{\"type\":\"message\",\"channelData\":{\"\\udfff\":1}}", "{\"type\":\"message\",\"from\":{\"\\udfff\":1}}",
        "{\"type\":\"message\",\"historyDisclosed\":\"yes\"}", "\u0000", "<activity/>",
    ];

    public void Dispose() => house.Dispose();

    [Theory]
    [MemberData(nameof(NoActivities))]
    public async Task Body_that_is_no_activity_is_answered_with_400(string body)
    {
        var bot = new RecordingBot();

        (await PostAsync(Encoding.UTF8.GetBytes(Complete(body)), bot)).ShouldBe(400);

        bot.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Body_of_the_same_kind_without_a_fault_is_answered_with_200() =>
        (await PostAsync(Encoding.UTF8.GetBytes(Complete("{\"type\":\"message\",\"value\":\"\\ud83d\\ude00\"}")), new RecordingBot())).ShouldBe(200);

    [Fact]
    public async Task Body_of_no_text_is_answered_with_400()
    {
        byte[] value = [.. Encoding.UTF8.GetBytes(Complete("{\"type\":\"message\",\"value\":\"")), 0xC3, 0x28, .. "\"}"u8];

        (await PostAsync(value, new RecordingBot())).ShouldBe(400);
        (await PostAsync([0xFF, 0xFE, 0x7B, 0x00], new RecordingBot())).ShouldBe(400);
    }

    [Theory]
    [InlineData(63, 200)]
    [InlineData(64, 400)]
    [InlineData(50_000, 400)]
    public async Task Body_too_deep_is_answered_with_400(int depth, int status)
    {
        var activity = Recordings.Activity("personal-message-text").ToJsonString();
        var body = $"{activity[..^1]},\"value\":{new string('[', depth)}{new string(']', depth)}}}";

        (await PostAsync(Encoding.UTF8.GetBytes(body), new RecordingBot())).ShouldBe(status);
    }

    [Fact]
    public async Task Body_of_256_KiB_is_read_and_one_byte_more_is_answered_with_413()
    {
        var activity = Recordings.Activity("personal-message-text").ToJsonString();
        var largest = activity + new string(' ', (256 * 1024) - Encoding.UTF8.GetByteCount(activity));

        (await PostAsync(Encoding.UTF8.GetBytes(largest), new RecordingBot())).ShouldBe(200);
        (await PostAsync(Encoding.UTF8.GetBytes(largest + " "), new RecordingBot())).ShouldBe(413);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Verb_other_than_post_is_answered_with_405(string method) =>
        (await house.PostAsync([], new RecordingBot(), method: method)).Status.ShouldBe(405);

    [Theory]
    [InlineData("serviceUrl", null)]
    [InlineData("serviceUrl", "not an address")]
    [InlineData("serviceUrl", "file:///etc/passwd")]
    [InlineData("serviceUrl", "https://smba.example/?a=")]
    [InlineData("conversation", null)]
    [InlineData("id", "..")]
    public async Task Activity_that_cannot_be_answered_is_refused_with_400(string field, string? value)
    {
        var activity = Recordings.Activity("personal-message-text");
        activity[field] = value;

        (await PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), new RecordingBot())).ShouldBe(400);
    }

    [Fact]
    public async Task Conversation_that_would_walk_up_the_path_is_refused_with_400()
    {
        var activity = Recordings.Activity("personal-message-text");
        activity["conversation"]!["id"] = "..";

        (await PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), new RecordingBot())).ShouldBe(400);
    }

    /// <summary>Recorded activities with a part replaced by anything, a byte changed, or an end cut off, given to a bot that answers all it can.</summary>
    [Fact]
    public void Whatever_the_body_the_answer_is_never_of_the_5xx_but_501()
    {
        var recordings = Recordings.Activities.Select(name => Recordings.Activity(name).ToJsonString()).ToArray();
        var broken = from text in Gen.Elements(recordings)
                     from how in Gen.Choose(0, 2)
                     from place in Gen.Choose(0, 10_000)
                     from with in Gen.Elements("null", "5", "\"x\"", "[]", "[null]", "{}", "[{}]", "true", "{\"id\":null}", "\"\\ud83d\\ude00\"", "[[[]]]", "1e400")
                     from @byte in Gen.Choose(0, 255)
                     select how switch
                     {
                         0 => Encoding.UTF8.GetBytes(Replace(text, place, with)),
                         1 => Change(text, place, (byte)@byte),
                         _ => Encoding.UTF8.GetBytes(text[..(place % text.Length)]),
                     };

        Prop.ForAll(broken.ToArbitrary(), body =>
        {
            var status = PostAsync(body, new Answering()).GetAwaiter().GetResult();
            return status is 200 or 400 or 501;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    /// <summary>Gives a body all that an activity needs, so that nothing but its own fault can be what is refused.</summary>
    private static string Complete(string body) => body.Replace(
        "{\"type\":", "{\"serviceUrl\":\"https://smba.example/\",\"conversation\":{\"id\":\"c\"},\"type\":", StringComparison.Ordinal);

    private static string Replace(string text, int place, string with)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        var spots = Spots(root).ToList();
        var (parent, key) = spots[place % spots.Count];
        var value = with == "1e400" ? JsonNode.Parse("\"swapped\"") : JsonNode.Parse(with);
        if (parent is JsonObject owner)
        {
            owner[(string)key] = value;
        }
        else
        {
            parent.AsArray()[(int)key] = value;
        }

        return with == "1e400" ? root.ToJsonString().Replace("\"swapped\"", with, StringComparison.Ordinal) : root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Spots(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Spots(member.Value).Prepend((owner, member.Key))),
        JsonArray list => list.SelectMany((item, index) => Spots(item).Prepend((list, index))),
        _ => [],
    };

    private static byte[] Change(string text, int place, byte value)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[place % bytes.Length] = value;
        return bytes;
    }

    private async Task<int> PostAsync(byte[] body, IBot bot) => (await house.PostAsync(body, bot)).Status;

    /// <summary>Looks at everything a bot looks at, and answers.</summary>
    private sealed class Answering : TeamsActivityHandler
    {
        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var activity = turnContext.Activity;
            _ = activity.TeamsGetTeamInfo()?.Id ?? activity.TeamsGetChannelId() ?? activity.TeamsGetSelectedChannelId();
            _ = activity.RemoveRecipientMention();
            await base.OnTurnAsync(turnContext, cancellationToken);
            await turnContext.SendActivityAsync("hej", cancellationToken: cancellationToken);
        }

        protected override Task OnTeamsMembersAddedDispatchAsync(
            IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            OnTeamsMembersRemovedDispatchAsync(membersAdded, teamInfo, turnContext, cancellationToken);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "hej" });
    }
}
