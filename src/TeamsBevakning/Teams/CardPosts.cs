using System.Runtime.ExceptionServices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>The calls that put a message where people see it. What Teams refuses is thrown as the bot library throws it.</summary>
internal sealed class CardPosts(CloudAdapter adapter, BotIdentity identity)
{
    /// <summary>A new thread in a channel.</summary>
    public async Task<LiveCard> PostAsync(ChannelTie channel, Activity message, CancellationToken ct)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount { Id = channel.BotId },
            Activity = message,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = channel.ChannelId } },
            TenantId = channel.TenantId,
        };
        var (conversation, activity) = await CreateAsync(channel.ServiceUrl, parameters, ct);
        return new LiveCard(channel.ServiceUrl, channel.ChannelId, conversation, activity);
    }

    /// <summary>A message in a person's own chat with the bot, which is created when it is not known: Teams gives the same again.</summary>
    public async Task<LiveCard> PostAsync(PersonChat chat, Activity message, CancellationToken ct)
    {
        var conversation = chat.ConversationId ?? (await CreateAsync(
            chat.ServiceUrl,
            new ConversationParameters
            {
                IsGroup = false,
                Bot = new ChannelAccount { Id = chat.BotId },
                Members = [new ChannelAccount { Id = chat.AccountId }],
                TenantId = chat.TenantId,
            },
            ct)).Conversation;
        return await SayAsync(new LiveCard(chat.ServiceUrl, conversation, conversation, string.Empty), message, ct);
    }

    public async Task<LiveCard> UpdateAsync(LiveCard live, Activity message, CancellationToken ct)
    {
        message.Id = live.ActivityId;
        await InConversationAsync(live, (turn, one) => turn.UpdateActivityAsync(message, one), ct);
        return live;
    }

    public Task<LiveCard> ReplyAsync(LiveCard thread, Activity message, CancellationToken ct) => SayAsync(thread, message, ct);

    private async Task<LiveCard> SayAsync(LiveCard place, Activity message, CancellationToken ct)
    {
        LiveCard? posted = null;
        await InConversationAsync(
            place,
            async (turn, one) =>
            {
                // What is sent answers the turn's activity, and the one made up for this turn is unknown to Teams.
                turn.Activity.Id = place.ActivityId.Length > 0 ? place.ActivityId : null;
                posted = await turn.SendActivityAsync(message, one) is { Id: { Length: > 0 } id } ? place with { ActivityId = id } : null;
            },
            ct);
        return posted ?? throw new HttpRequestException("The connector gave no id of the message.");
    }

    private async Task<(string Conversation, string Activity)> CreateAsync(string serviceUrl, ConversationParameters parameters, CancellationToken ct)
    {
        (string, string)? created = null;
        await adapter.CreateConversationAsync(
            identity.AppId,
            Channels.Msteams,
            serviceUrl,
            identity.Audience,
            parameters,
            (turn, _) =>
            {
                created = turn.Activity.Conversation?.Id is { Length: > 0 } conversation ? (conversation, turn.Activity.Id!) : null;
                return Task.CompletedTask;
            },
            ct);
        return created ?? throw new HttpRequestException("The connector gave no conversation.");
    }

    private async Task InConversationAsync(LiveCard place, Func<ITurnContext, CancellationToken, Task> act, CancellationToken ct)
    {
        var reference = new ConversationReference
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = place.ServiceUrl,
            Conversation = new ConversationAccount { Id = place.ConversationId, IsGroup = place.ConversationId != place.ChannelId },
        };

        // The adapter logs what a turn throws and goes on; here it must be known that nothing was sent.
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(identity.AppId, reference, async (turn, one) => failure = await FailureOfAsync(() => act(turn, one)), ct);
        failure?.Throw();
    }

    private static async Task<ExceptionDispatchInfo?> FailureOfAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
#pragma warning disable CA1031 // Thrown again by the caller.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ExceptionDispatchInfo.Capture(e);
        }
    }
}
