using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Answers a press on a card: with the card as it now is, or with a sentence that says why nothing changed.</summary>
internal sealed class CardPresses(
    PressItem press, FlagPresses flags, CrisisReplies crisis, GroupPresses groups, AbsencePresses absences, HelpPresses help, ItemCards cards, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<CardPresses> logger)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(IInvokeActivity activity, AdaptiveCardInvokeValue value, CancellationToken ct)
    {
        if (value.Action?.Verb == FlagPresses.Verb)
        {
            return Say(await flags.AnswerAsync(activity, BotSdk.Json(value.Action.Data), ct));
        }

        if (value.Action?.Verb == "crisis")
        {
            var reply = await crisis.AnswerAsync(activity, BotSdk.Json(value.Action.Data), ct);
            return reply.Card is { } card ? Show(card) : Say(reply.Text!);
        }

        if (value.Action?.Verb is AbsencePresses.Save or AbsencePresses.TakeBack)
        {
            var (card, text) = await absences.AnswerAsync(activity, value.Action.Verb, BotSdk.Json(value.Action.Data), ct);
            return card is null ? Say(text!) : Show(card);
        }

        if (value.Action?.Verb == HelpPresses.Verb)
        {
            var (card, text) = await help.AnswerAsync(activity, ct);
            return card is null ? Say(text!) : Show(card);
        }

        if (value.Action?.Verb is GroupPresses.Take or GroupPresses.Show)
        {
            return await GroupAsync(activity, value.Action, ct);
        }

        if (PressData.Read(value.Action?.Verb, BotSdk.Json(value.Action?.Data)) is not { } data)
        {
            return Say(Texts.PressUnreadable);
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return Say(Texts.SenderUnknown);
        }

        try
        {
            return await DecideAsync(data with { Press = data.Press with { Cause = CauseOf(activity, data, sender) } }, sender, Place.NameOf(activity), ct);
        }
        catch (StorageException e)
        {
            Log.PressNotStored(logger, data.Item, e);
            return Say(Texts.NotStored);
        }
    }

    private async Task<AdaptiveCardInvokeResponse> GroupAsync(IInvokeActivity activity, AdaptiveCardInvokeAction action, CancellationToken ct)
    {
        try
        {
            var (card, text) = await groups.AnswerAsync(activity, action.Verb!, BotSdk.Json(action.Data), ct);
            return card is null ? Say(text!) : Show(card);
        }
        catch (StorageException e)
        {
            Log.GroupNotStored(logger, e);
            return Say(Texts.NotStored);
        }
    }

    /// <summary>The same press sent again has the same; another press under a borrowed activity id has not, and gets its own line in the journal.</summary>
    public static string? CauseOf(IInvokeActivity activity, PressData data, Actor sender) =>
        string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} {data.Item} {data.Press.Verb} {data.Press.Round} {sender.Id}{data.Press.Account}";

    private async Task<AdaptiveCardInvokeResponse> DecideAsync(PressData data, Actor sender, string? place, CancellationToken ct)
    {
        if (await press.RunAsync(data.Item, data.Press, sender, ct) is not { } outcome)
        {
            return Say(Texts.CardGoneItem);
        }

        var item = outcome.Pressed.Item;
        return outcome.Decision is Decision.Changed or Decision.Repeated
            ? Show(await cards.DrawAsync(data.Card, outcome.Pressed, place, ct))
            : Say(PressText.Of(outcome.Decision, item, await registers.ReadAsync(ct), clock.Now(), (await policies.OfAsync(item.PolicyVersion, ct)).Calendar.Zone));
    }

    public static AdaptiveCardInvokeResponse Show(DrawnCard card) => new() { StatusCode = 200, Type = CardMessage.CardType, Value = BotSdk.Content(card.Json) };

    public static AdaptiveCardInvokeResponse Say(string text) => new() { StatusCode = 200, Type = MessageType, Value = text };
}
