using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Answers what Teams asks when somebody looks at a card: the card with what that person may do, and nothing else. Nothing is changed or journaled by it.</summary>
internal sealed class CardViews(ItemCards cards, ILogger<CardViews> logger)
{
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(IInvokeActivity activity, AdaptiveCardInvokeValue value, CancellationToken ct)
    {
        if (PressData.ReadItem(BotSdk.Json(value.Action?.Data)) is not { } asked)
        {
            return CardPresses.Say(Texts.PressUnreadable);
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return CardPresses.Say(Texts.SenderUnknown);
        }

        try
        {
            var (card, text) = await OwnAsync(asked.Card, asked.Item, activity, sender, Place.NameOf(activity), ct);
            return card is null ? CardPresses.Say(text!) : CardPresses.Show(card);
        }
        catch (StorageException e)
        {
            Log.ViewNotRead(logger, asked.Item, e);
            return CardPresses.Say(Texts.CommandFailed);
        }
    }

    /// <summary>The card as that person has it, or why she has none.</summary>
    /// <param name="place">Where it stands; null where she asked for it herself.</param>
    public async Task<(DrawnCard? Card, string? Text)> OwnAsync(CardKind kind, ItemId id, IInvokeActivity activity, Actor sender, string? place, CancellationToken ct) =>
        await cards.DrawAsync(kind, id, place, ct) is not var (card, item, register) ? (null, Texts.CardGoneItem)
        : !register.RolesOf(sender.Id, item).Allow(Act.ReadLate) ? (null, PressText.Refused(item, register))
        : (Own(card, item, kind, sender, activity.From?.Id, register), null);

    private static DrawnCard Own(DrawnCard card, Item item, CardKind kind, Actor viewer, string? account, Register register)
    {
        var own = OwnView.Of(card.Content, (verb, data) => May(verb, data, item, viewer.Id, register));
        return CardRefresh.With(card with { Json = JsonSerializer.SerializeToUtf8Bytes(own) }, item.Id, kind, account is null ? [] : [account]);
    }

    /// <summary>As a press would be decided, as far as it is a matter of who presses.</summary>
    private static bool May(string verb, JsonObject? data, Item item, PersonId viewer, Register register)
    {
        var roles = register.RolesOf(viewer, item);
        return verb == FlagPresses.Verb ? roles.Allow(Act.Flag)
            : PressData.VerbOf(verb) is not { } known ? false
            : known is PressVerb.Look && data?["account"]?.GetValue<string>() is { } account ? register.Find(new AccountId(account)) is { } looked && register.RolesOf(viewer, looked).Allow(Act.Look)
            : roles.Allow(PressActs.Of(known, item, viewer));
    }
}
