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

    /// <summary>Those who may act on the item, the nearest to it first: who has it, those who answer for its account, who stands in, and the communicators.</summary>
    /// <param name="register">The register.</param>
    /// <param name="item">The item.</param>
    public static IEnumerable<PersonId> ActorsOn(this Register register, Item item)
    {
        IEnumerable<Account> accounts = item.Account is { } id ? register.Find(id) is { } account ? [account] : [] : register.Accounts.Where(each => each.Unit == item.Unit);
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
