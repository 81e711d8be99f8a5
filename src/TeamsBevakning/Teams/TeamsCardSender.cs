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
            return new SendOutcome.Sent(live is null ? await PostAsync(card.Channel!, message, ct) : await UpdateAsync(live, message, ct));
        }
        catch (Exception e) when (live is not null && BotSdk.RefusalOf(e, clock.GetUtcNow())?.Status is (int)HttpStatusCode.NotFound)
        {
            return new SendOutcome.CardGone();
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow()) is { } refusal)
        {
            return new SendOutcome.Failed(refusal.RetryAfter, $"{refusal.Status} {refusal.Code}".TrimEnd());
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
        var reference = new ConversationReference
        {
            ChannelId = Channels.Msteams,
            ServiceUrl = live.ServiceUrl,
            Conversation = new ConversationAccount { Id = live.ConversationId, IsGroup = true },
        };
        message.Id = live.ActivityId;

        // The adapter logs what a turn throws and goes on; here it must be known that the card was not updated.
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(
            identity.AppId,
            reference,
            async (turn, one) => failure = await FailureOfAsync(() => turn.UpdateActivityAsync(message, one)),
            ct);
        failure?.Throw();
        return live;
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
