using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>What an item is called: by its account, or by its matter.</summary>
internal static class ItemName
{
    public static string Of(Item item, Register? register) =>
        item.Matter?.Name ?? (item.Account is { } account ? register?.Find(account)?.Name ?? account.Value : item.Id.Tail);
}
