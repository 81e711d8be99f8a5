using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Duties;

/// <summary>Which duties there are for what, by the policy in force and the register; planned anew when either changes.</summary>
public static class DutyPlan
{
    /// <summary>Every duty for every scope. What is planned under this policy stays; what was planned under another is reckoned anew from its last occasion; what is new begins now.</summary>
    /// <param name="policy">The rules in force.</param>
    /// <param name="register">Who answers for what.</param>
    /// <param name="known">What is planned already.</param>
    /// <param name="at">The present.</param>
    public static IReadOnlyList<PlannedDuty> Of(Policy policy, Register register, IReadOnlyCollection<PlannedDuty> known, Instant at)
    {
        var before = known.ToDictionary(planned => planned.Id);
        return
        [
            .. from duty in policy.Duties
               from scope in ScopesOf(duty, register)
               let planned = before.GetValueOrDefault(PlannedDuty.IdOf(duty.Id, scope))
               select planned is not null && planned.PolicyVersion == policy.Version && planned.Scope == scope ? planned
                   : Planned(duty, new PlannedDuty(duty.Id, scope, planned?.After ?? at, planned?.HasOpened ?? false, policy.Version, at), policy),
        ];
    }

    /// <summary>The same with the instant at which its next occasion opens.</summary>
    internal static PlannedDuty Planned(Duty duty, PlannedDuty planned, Policy policy)
    {
        var calendar = policy.CalendarOf(planned.Scope.Unit);
        return planned with { OpensAt = DutyTimes.OpensAt(duty, DutyTimes.Next(duty, planned, calendar), policy, calendar) };
    }

    /// <summary>A look and a report are for a unit's accounts together, a snapshot is for each, and the guidelines are reviewed where the advice is.</summary>
    private static IEnumerable<DutyScope> ScopesOf(Duty duty, Register register) => duty.Opens switch
    {
        ItemKind.Oversight or ItemKind.ReportDue => register.Accounts.Select(account => account.Unit).Distinct().Select(unit => new DutyScope(unit, null)),
        ItemKind.Snapshot => register.Accounts.Select(account => new DutyScope(account.Unit, account.Id)),
        ItemKind.GuidelineReview => [new DutyScope(register.Municipality.CommunicationsUnit, null)],
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.SilentSource or ItemKind.RegisterGap or ItemKind.InactiveAccount
            or ItemKind.SecretExpiry or ItemKind.Undelivered or ItemKind.Stalled or ItemKind.Unwatched => throw new ArgumentOutOfRangeException(nameof(duty), duty.Opens, "No duty opens such an item."),
    };
}
