using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>An item that opens while nobody is left who could keep its deadline.</summary>
public static class LeftAlone
{
    /// <summary>
    /// The opening with its next step at once, when everybody who answers for its accounts is away until its deadline has passed; where the policy has no step for it, with the communications unit's. As it is
    /// when somebody is left, or will be back in time: what is asked for long ahead is not hurried.
    /// </summary>
    /// <param name="opened">The opening of an item about an account, or of a look at several.</param>
    /// <param name="register">The register, with who is away.</param>
    /// <param name="at">The present.</param>
    public static Change Hurried(Change opened, Register register, Instant at)
    {
        if (opened.Item is not { State: ItemState.Open } item)
        {
            return opened;
        }

        IEnumerable<AccountId> named = item.Checklist.All.Count > 0 ? item.Checklist.All.Select(line => line.Account) : item.Account is { } one ? [one] : [];
        var accounts = named.Select(register.Find).OfType<Account>().ToList();
        return accounts.Count > 0 && accounts.TrueForAll(account => IsAlone(account, register.StandIns, item.Due.At)) ? opened with { Item = item with { Steps = AtOnce(item, at) } } : opened;
    }

    private static bool IsAlone(Account account, StandIns standIns, Instant until) => standIns.LeaveUnwatched(account)
        && account.Administrators.Concat(account.Substitutes).All(person => standIns.Of(person) is { } absence && (absence.Until is not { } back || back >= until));

    private static ItemSteps AtOnce(Item item, Instant at) => item.Steps.Coming(item.State).Any()
        ? item.Steps.AtOnce(at)
        : new ItemSteps([.. item.Steps.All, new PlannedStep(item.Steps.All.Select(step => step.Number).DefaultIfEmpty().Max() + 1, Milestone.Resolve, StepTo.Communications, at, IfNobody.Last)]);
}
