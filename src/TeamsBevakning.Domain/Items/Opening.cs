using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Items;

/// <summary>Opens an item about a <see cref="Matter"/>, that is, about no comment.</summary>
public static class Opening
{
    /// <summary>The opening, with its promise by the policy in force; by <see cref="Target.OfUnsaid"/> where that says nothing of the kind.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="matter">Which one.</param>
    /// <param name="unit">Who answers for it.</param>
    /// <param name="account">The account it is about; null for none.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present: when its clock starts.</param>
    public static Change Decide(ItemKind kind, Matter matter, UnitId unit, Account? account, Policy policy, UnitId communicationsUnit, Instant at)
    {
        policy = policy.For(account?.Id);
        var promise = Promise.Of(policy.TargetOf(kind, account) ?? Target.OfUnsaid, at, policy.CalendarOf(unit));
        return Of(ItemOf(kind, matter, unit, account?.Id, ItemId.Of(kind, matter.Subject, at), at, at, promise, policy.Version), communicationsUnit);
    }

    /// <summary>The opening of an item that is made already.</summary>
    internal static Change Of(Item item, UnitId communicationsUnit)
    {
        var opened = JournalEntry.About(item, JournalKind.Opened, item.OpenedAt) with { DueAt = item.Due.At, Derivation = item.Due, Note = item.Matter?.Name };
        return new Change(item, [opened], Notice.AllOf(item, communicationsUnit));
    }

    internal static Item ItemOf(ItemKind kind, Matter matter, UnitId unit, AccountId? account, ItemId id, Instant from, Instant at, Promise promise, string policyVersion) =>
        new()
        {
            Id = id,
            Version = 1,
            Round = 0,
            Kind = kind,
            State = ItemState.Open,
            Account = account,
            Unit = unit,
            Matter = matter,
            ReceivedAt = from,
            OpenedAt = at,
            AcknowledgeDue = promise.Acknowledge,
            Due = promise.Resolve,
            Steps = new ItemSteps(promise.Steps),
            PolicyVersion = policyVersion,
        };
}
