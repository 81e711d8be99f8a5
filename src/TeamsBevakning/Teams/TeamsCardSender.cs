using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Outbox;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Posts a card in a Teams channel or a chat, or updates the one that stands there.</summary>
internal sealed class TeamsCardSender(CardPosts posts, CardRenderer renderer, TimeProvider clock) : ICardSender
{
    public Destination? Elsewhere => null;

    public async Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct)
    {
        var live = card.Delivery.Card;
        try
        {
            var message = CardMessage.Of(CardRefresh.With(renderer.Draw(card), card.Delivery.Notice.Item, card.Delivery.Notice.Card, card.Viewers));
            return new SendOutcome.Sent(
                live is not null ? await posts.UpdateAsync(live, message, ct)
                : card.To switch
                {
                    Destination.Channel channel when card.Thread is { } thread => await ReplyAsync(thread, channel.Tie, message, ct),
                    Destination.Channel channel => await posts.PostAsync(channel.Tie, message, ct),
                    Destination.Chat chat => await posts.PostAsync(chat.With, message, ct),
                    _ => throw new InvalidOperationException("A new card without a place in Teams."),
                });
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow()) is { } refusal)
        {
            return new SendOutcome.Refused(FaultOf.Refusal(refusal.Status, refusal.Code, live is not null), refusal.RetryAfter, $"{refusal.Status} {refusal.Code}".TrimEnd());
        }
        catch (ForeignServiceException)
        {
            return new SendOutcome.Refused(DeliveryFault.WrongCloud, null, "foreign service URL");
        }
        catch (Exception e) when (TokenFault.Of(e) is { } lacking)
        {
            return new SendOutcome.Refused(lacking.Fault, lacking.RetryAfter, lacking.Reason);
        }
        catch (Exception e) when (e is not OperationCanceledException && BotSdk.IsOutOfReach(e))
        {
            return new SendOutcome.Refused(DeliveryFault.Unreachable, null, e.GetType().Name);
        }
    }

    /// <summary>A reply in the thread; when somebody has deleted the thread, a new one in the channel.</summary>
    private async Task<LiveCard> ReplyAsync(LiveCard thread, ChannelTie channel, Activity message, CancellationToken ct)
    {
        try
        {
            return await posts.ReplyAsync(thread, message, ct);
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow())?.Status is 404)
        {
            return await posts.PostAsync(channel, message, ct);
        }
    }
}
