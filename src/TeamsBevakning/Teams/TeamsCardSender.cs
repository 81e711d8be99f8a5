using System.Net;
using System.Runtime.ExceptionServices;
using TeamsBevakning.Cards;
using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Posts a card as a new thread in a Teams channel, or updates the one that stands there.</summary>
internal sealed class TeamsCardSender(CloudAdapter adapter, CardRenderer renderer, BotIdentity identity, TimeProvider clock) : ICardSender
{
    public async Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct)
    {
        var live = card.Delivery.Card;
        if (live is null && card.Channel is null)
        {
            return new SendOutcome.NoChannel();
        }

        try
        {
            var message = CardMessage.Of(renderer.Draw(card));
            return new SendOutcome.Sent(
                live is not null ? await UpdateAsync(live, message, ct)
                : card.Thread is { } thread ? await ReplyAsync(thread, card.Channel!, message, ct)
                : await PostAsync(card.Channel!, message, ct));
        }
        catch (Exception e) when (live is not null && BotSdk.RefusalOf(e, clock.GetUtcNow())?.Status is (int)HttpStatusCode.NotFound)
        {
            return new SendOutcome.CardGone();
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow()) is { } refusal)
        {
            return new SendOutcome.Failed(refusal.RetryAfter, $"{refusal.Status} {refusal.Code}".TrimEnd());
        }
        catch (ForeignServiceException)
        {
            return new SendOutcome.Failed(null, "foreign service URL");
        }
        catch (Exception e) when (BotSdk.CredentialFaultOf(e) is { } lacking)
        {
            return new SendOutcome.Failed(lacking.RetryAfter, $"{lacking.Kind} {lacking.Code}");
        }
        catch (Exception e) when (BotSdk.IsOutOfReach(e) && !ct.IsCancellationRequested)
        {
            return new SendOutcome.Failed(null, e.GetType().Name);
        }
    }

    private async Task<LiveCard> PostAsync(ChannelTie channel, Activity message, CancellationToken ct)
    {
        LiveCard? posted = null;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount { Id = channel.BotId },
            Activity = message,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = channel.ChannelId } },
            TenantId = channel.TenantId,
        };
        await adapter.CreateConversationAsync(
            identity.AppId,
            Channels.Msteams,
            channel.ServiceUrl,
            identity.Audience,
            parameters,
            (turn, _) =>
            {
                posted = turn.Activity.Conversation?.Id is { Length: > 0 } conversation
                    ? new LiveCard(channel.ServiceUrl, channel.ChannelId, conversation, turn.Activity.Id!)
                    : null;
                return Task.CompletedTask;
            },
            ct);
        return posted ?? throw new HttpRequestException("The connector gave no conversation.");
    }

    private async Task<LiveCard> UpdateAsync(LiveCard live, Activity message, CancellationToken ct)
    {
        message.Id = live.ActivityId;
        await InThreadAsync(live, (turn, one) => turn.UpdateActivityAsync(message, one), ct);
        return live;
    }

    /// <summary>A reply in the thread; when somebody has deleted the thread, a new one in the channel.</summary>
    private async Task<LiveCard> ReplyAsync(LiveCard thread, ChannelTie channel, Activity message, CancellationToken ct)
    {
        LiveCard? posted = null;
        try
        {
            await InThreadAsync(
                thread,
                async (turn, one) =>
                {
                    // What is sent answers the turn's activity, and the one made up for this turn is unknown to Teams.
                    turn.Activity.Id = thread.ActivityId;
                    posted = await turn.SendActivityAsync(message, one) is { Id: { Length: > 0 } id } ? thread with { ActivityId = id } : null;
                },
                ct);
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow())?.Status is (int)HttpStatusCode.NotFound)
        {
            return await PostAsync(channel, message, ct);
        }

        return posted ?? throw new HttpRequestException("The connector gave no id of the reply.");
    }

    private async Task InThreadAsync(LiveCard thread, Func<ITurnContext, CancellationToken, Task> act, CancellationToken ct)
    {
        var reference = new ConversationReference
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = thread.ServiceUrl,
            Conversation = new ConversationAccount { Id = thread.ConversationId, IsGroup = true },
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
