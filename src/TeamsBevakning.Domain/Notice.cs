using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain;

/// <summary>Which card tells of an item.</summary>
public enum CardKind
{
    /// <summary>The question, to the unit that answers for the account.</summary>
    Question,

    /// <summary>The missed target with the whole story, to the communications unit.</summary>
    Escalation,
}

/// <summary>What is to be told to whom (avisering). The card is drawn when it is sent, from the state at that moment; a card already there is updated.</summary>
/// <param name="Item">The item it tells of.</param>
/// <param name="Card">Which card.</param>
/// <param name="To">The unit whose channel it goes to.</param>
public sealed record Notice(ItemId Item, CardKind Card, UnitId To)
{
    /// <summary>Every card that shows an item: after any change all of them must follow.</summary>
    internal static IReadOnlyList<Notice> AllOf(Item item, UnitId communicationsUnit) => item.EscalatedAt is null
        ? [new Notice(item.Id, CardKind.Question, item.Unit)]
        : [new Notice(item.Id, CardKind.Question, item.Unit), new Notice(item.Id, CardKind.Escalation, communicationsUnit)];
}
