using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>What people are to an item.</summary>
public static class ItemRoles
{
    /// <summary>What a person is to the item's account; for an item about no account, to its unit; for one that was forwarded, to either of those, or to the unit that has it. <see cref="Roles.None"/> when its account is no longer in the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">Who.</param>
    /// <param name="item">The item.</param>
    public static Roles RolesOf(this Register register, PersonId person, Item item) =>
        item.Account is not { } id ? register.RolesOf(person, item.Unit) | register.RolesOf(person, item.Home)
        : register.Find(id) is { } account ? register.RolesOf(person, account) | (item.Moves.Forwarded is null ? Roles.None : register.RolesOf(person, item.Unit))
        : Roles.None;

    /// <summary>The accounts whose people answer for the item: its own, or those of the unit that it was forwarded to or, when it is about none, of its unit.</summary>
    /// <param name="register">The register.</param>
    /// <param name="item">The item.</param>
    public static IReadOnlyList<Account> AccountsFor(this Register register, Item item) =>
        item.Account is { } id && item.Moves.Forwarded is null ? register.Find(id) is { } account ? [account] : [] : [.. register.Accounts.Where(each => each.Unit == item.Unit)];

    /// <summary>Those who may act on the item, the nearest to it first: who has it, those who answer for its account, who stands in, and the communicators.</summary>
    /// <param name="register">The register.</param>
    /// <param name="item">The item.</param>
    public static IEnumerable<PersonId> ActorsOn(this Register register, Item item)
    {
        var accounts = register.AccountsFor(item);
        PersonId[] all =
        [
            .. item.Holder is { } holder ? [holder.By.Id] : Array.Empty<PersonId>(),
            .. accounts.SelectMany(register.StandIns.ResponsibleFor),
            .. accounts.SelectMany(each => each.Administrators.Concat(each.Substitutes)),
            .. register.CommunicatorsOf(item.Unit),
        ];
        return all.Distinct().Where(person => register.RolesOf(person, item).Allow(Act.Take));
    }
}
