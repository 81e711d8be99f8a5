using TeamsBevakning.Cards;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>A drawn card as a message; the summary is what a notification shows.</summary>
internal static class CardMessage
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    public static Activity Of(DrawnCard card)
    {
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = CardType, Content = BotSdk.Content(card.Json) });
        message.Summary = card.Summary;
        return message;
    }
}
