using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    private static readonly string[] Moments = ["timestamp", "localTimestamp"];

    public static TheoryData<string> Recorded => [.. Recordings.Activities];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Recorded_activity_read_and_written_says_the_same(string recording)
    {
        var activity = Recordings.Activity(recording);

        var written = JsonNode.Parse(JsonSerializer.Serialize(Read(activity.ToJsonString()), BotJson.Options))!.AsObject();

        foreach (var moment in Moments.Where(activity.ContainsKey))
        {
            written[moment]!.GetValue<DateTimeOffset>().ShouldBe(activity[moment]!.GetValue<DateTimeOffset>());
            written.Remove(moment);
            activity.Remove(moment);
        }

        written.ShouldMean(activity);
    }

    [Fact]
    public void Fields_nobody_knows_travel_on_at_every_level()
    {
        const string Json = """
            {"type":"message","new":{"a":[1,null]},"from":{"id":"1","new":true},"conversation":{"id":"2","new":"x"},"$type":"x",
            "entities":[{"type":"mention","text":"<at>b</at>","mentioned":{"id":"3","new":1},"new":2},{"type":"clientInfo","platform":"Web"}],
            "attachments":[{"contentType":"x","new":{}}]}
            """;

        JsonSerializer.Serialize(Read(Json), BotJson.Options).ShouldMean(Json);
    }

    [Fact]
    public void Values_of_every_kind_are_written_as_what_they_are()
    {
        object?[] values =
        [
            BotFramework.Tests.Json.Element("""{"a":1}"""), new JsonObject { ["a"] = 1 }, new { a = 1 }, new Dictionary<string, object> { ["a"] = 1 },
        ];

        foreach (var value in values)
        {
            JsonSerializer.Serialize(new Activity { Value = value }, BotJson.Options).ShouldMean("""{"value":{"a":1}}""");
        }

        JsonSerializer.Serialize(new Activity { Value = 5, ChannelData = "x" }, BotJson.Options).ShouldMean("""{"value":5,"channelData":"x"}""");
        JsonSerializer.Serialize(new Activity { Value = new TenantInfo("t") }, BotJson.Options).ShouldMean("""{"value":{"id":"t"}}""");
    }

    [Fact]
    public void Swedish_letters_are_written_as_they_are() =>
        JsonSerializer.Serialize(new Activity { Text = "Öppet på Å" }, BotJson.Options).ShouldBe("""{"text":"Öppet på Å"}""");

    [Fact]
    public void Mention_is_written_whole_and_read_back()
    {
        var sent = new Activity(ActivityTypes.Message) { Entities = [new Mention { Mentioned = new ChannelAccount("29:1", "Åsa"), Text = "<at>Åsa</at>" }] };
        var json = JsonSerializer.Serialize(sent, BotJson.Options);

        json.ShouldMean("""{"type":"message","entities":[{"type":"mention","text":"<at>Åsa</at>","mentioned":{"id":"29:1","name":"Åsa"}}]}""");
        var mention = Read(json).GetMentions().ShouldHaveSingleItem();
        (mention.Text, mention.Mentioned!.Id).ShouldBe(("<at>Åsa</at>", "29:1"));
    }

    [Fact]
    public void Entity_takes_over_the_fields_of_an_object()
    {
        var entity = new Entity();

        entity.SetAs(new Mention { Text = "<at>x</at>" });

        JsonSerializer.Serialize(entity, BotJson.Options).ShouldMean("""{"type":"mention","text":"<at>x</at>"}""");
        entity.GetAs<Mention>()!.Text.ShouldBe("<at>x</at>");
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("5")]
    [InlineData("{\"team\":5}")]
    public void Channel_data_of_another_shape_counts_as_none_when_tried(string data)
    {
        var activity = Read($$"""{"type":"message","channelData":{{data}}}""");

        activity.TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();
        activity.TeamsGetTeamInfo().ShouldBeNull();
        Should.Throw<JsonException>(() => activity.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Notification_is_added_to_channel_data_that_is_there()
    {
        var activity = Read("""{"channelData":{"tenant":{"id":"t"},"new":1}}""");

        activity.TeamsNotifyUser();

        JsonSerializer.Serialize(activity, BotJson.Options).ShouldMean(
            """{"channelData":{"tenant":{"id":"t"},"new":1,"notification":{"alert":true,"alertInMeeting":false}}}""");
    }

    private static Activity Read(string json) => JsonSerializer.Deserialize<Activity>(json, BotJson.Options)!;
}
