using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>What people are to an item.</summary>
public static class ItemRoles
{
    /// <summary>What a person is to the item's account; for an item about no account, to its unit. <see cref="Roles.None"/> when its account is no longer in the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="person">Who.</param>
    /// <param name="item">The item.</param>
    public static Roles RolesOf(this Register register, PersonId person, Item item) =>
        item.Account is not { } id ? register.RolesOf(person, item.Unit)
        : register.Find(id) is { } account ? register.RolesOf(person, account)
        : Roles.None;
}
