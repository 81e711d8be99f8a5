using System.Text.Json;

namespace TeamsBevakning.BotFramework.Tests.Schema;

public sealed class MentionTests
{
    [Fact]
    public void Recorded_mention_of_the_bot_is_taken_out_and_the_other_stays()
    {
        var activity = JsonSerializer.Deserialize<Activity>(Recordings.Activity("group-message-text-2mentions").ToJsonString(), BotJson.Options)!;
        var others = activity.GetMentions().Single(mention => mention.Mentioned!.Id != activity.Recipient!.Id);

        var text = activity.RemoveRecipientMention() ?? string.Empty;

        text.ShouldBe(activity.Text);
        text.ShouldContain(others.Text!);
        text.ShouldNotContain("Work Bot");
        activity.MentionsRecipient().ShouldBeTrue();
        activity.MentionsId(others.Mentioned!.Id).ShouldBeTrue();
        activity.MentionsId("29:nobody").ShouldBeFalse();
    }

    [Theory]
    [InlineData("<at>Bot</at> hej", "<at>Bot</at>", "hej")]
    [InlineData("hej <AT>bot</AT>", "<at>Bot</at>", "hej")]
    [InlineData("<at>Bot</at> a <at>Bot</at> b", "<at>Bot</at>", "a  b")]
    [InlineData("<at>Bot</at> hej", null, "hej")]
    [InlineData("<at>B.t</at> hej", "<at>B.*</at>", "<at>B.t</at> hej")]
    [InlineData("hej", "", "hej")]
    public void Mention_is_found_as_it_is_written(string text, string? mention, string rest)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = text,
            Recipient = new ChannelAccount("28:1"),
            Entities = [new Mention(new ChannelAccount("28:1", "Bot"), mention)],
        };

        activity.RemoveRecipientMention().ShouldBe(rest);
    }

    [Fact]
    public void Reply_is_addressed_back()
    {
        var activity = new Activity(ActivityTypes.Message, "17")
        {
            From = new ChannelAccount("29:1"),
            Recipient = new ChannelAccount("28:1"),
            Conversation = new ConversationAccount(id: "c"),
            ServiceUrl = "https://smba.example/",
            ChannelId = "msteams",
        };

        var reply = activity.CreateReply("hej");

        (reply.From!.Id, reply.Recipient!.Id, reply.ReplyToId, reply.Conversation!.Id, reply.ServiceUrl, reply.Text).ShouldBe((
            "28:1", "29:1", "17", "c", "https://smba.example/", "hej"));
    }

    [Fact]
    public void Reference_to_a_reply_names_the_reply()
    {
        var activity = new Activity(ActivityTypes.Message, "17") { Conversation = new ConversationAccount(id: "c") };

        activity.GetReplyConversationReference(new ResourceResponse("18")).ActivityId.ShouldBe("18");
        activity.GetConversationReference().ActivityId.ShouldBe("17");
    }
}
