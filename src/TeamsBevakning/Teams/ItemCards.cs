using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>Draws an item's card as it now is, for the place where somebody looks at it.</summary>
internal sealed class ItemCards(IItems items, ITies ties, PlacesNow places, CurrentRegister registers, CurrentPolicy policies, CardRenderer renderer, TimeProvider clock)
{
    /// <summary>After a press: as little is read as the card needs.</summary>
    public async Task<DrawnCard> DrawAsync(CardKind card, PressedItem pressed, string? place, CancellationToken ct)
    {
        if (card is CardKind.Question && pressed is { Comment: { } comment, Channel: { } own, Item.Moves.Forwarded: null } && own == place)
        {
            // Nothing more needs to be read: this card tells nothing of the journal.
            var register = (await registers.ReadAsync(ct))!;
            return renderer.Draw(card, new Story(pressed.Item, comment, []), register, await policies.OfAsync(pressed.Item.PolicyVersion, ct), rerouted: null);
        }

        return (await DrawAsync(card, pressed.Item.Id, place, ct))!.Value.Card;
    }

    /// <summary>Null when there is no such item, or no register.</summary>
    public async Task<(DrawnCard Card, Item Item, Register Register)?> DrawAsync(CardKind card, ItemId id, string? place, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || await items.StoryOfAsync(id, ct) is not { } story)
        {
            return null;
        }

        if (card is CardKind.Question && story.Item.Moves.Forwarded is { } forwarded && (await StandsAtAsync(forwarded.From, place, ct) || await StandsAtAsync(story.Item.Home, place, ct)) && !await StandsAtAsync(story.Item.Unit, place, ct))
        {
            return (renderer.DrawLeft(story, register, await policies.OfAsync(story.Item.PolicyVersion, ct)), story.Item, register);
        }

        var unit = card is CardKind.Escalation ? register.Municipality.CommunicationsUnit : story.Item.Unit;
        var drawn = renderer.Draw(card, story, register, await policies.OfAsync(story.Item.PolicyVersion, ct), await WhyHereAsync(place, unit, register, ct));
        return (drawn, story.Item, register);
    }

    private async Task<bool> StandsAtAsync(UnitId unit, string? place, CancellationToken ct) => await ties.FindAsync(unit, ct) is { } own && own.ChannelId == place;

    /// <summary>Why the card stands where it is looked at; null, without looking further, in the unit's own channel.</summary>
    private async Task<string?> WhyHereAsync(string? place, UnitId unit, Register register, CancellationToken ct)
    {
        if (await StandsAtAsync(unit, place, ct))
        {
            return null;
        }

        var book = await places.ReadAsync(ct);
        return book.WhyIn(book.Find(place, unit), unit, register, clock.Now());
    }
}
