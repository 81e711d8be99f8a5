using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Crises;

/// <summary>
/// Lets an open item follow a switch of the crisis, both ways. Switched on, its clock starts anew at the switch, so that nothing is late for what nobody could know, and its deadline never comes later
/// for it. Switched off, it is as it would have been without.
/// </summary>
public static class CrisisFollowing
{
    /// <summary>The change; null when the item follows already, or is handled.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="account">Its account; null for none.</param>
    /// <param name="policy">The rules that it opened under, as they are without a crisis, with where one is declared now.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, Account? account, Policy policy, UnitId communicationsUnit, Instant at)
    {
        var scope = policy.Declared.Of(item);
        if (!item.IsUnhandled || scope is not null == Policy.IsOfCrisis(item.PolicyVersion))
        {
            return null;
        }

        var to = scope is null ? policy : policy.InCrisis();
        if (Recomputation.Decide(item, account, to, communicationsUnit, at, scope?.Since) is not { } change)
        {
            var marked = item with { Version = item.Version + 1, PolicyVersion = to.Version };
            return new Change(marked, [], Notice.AllOf(marked, communicationsUnit));
        }

        return scope is not null ? change : change with { Journal = [.. change.Journal.Select(entry => entry with { Note = policy.Version + Policy.CrisisOver })] };
    }
}
