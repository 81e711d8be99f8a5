using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Targets;

/// <summary>A response target (svarsmål): how soon an item is to be handled, and who is told when it is not.</summary>
/// <param name="Acknowledge">Within what somebody is to have taken it; null when that is not promised.</param>
/// <param name="Resolve">Within what it is to be handled.</param>
/// <param name="Interim">For how long an interim answer ("vi återkommer") may pause it, once; null when it may not.</param>
/// <param name="Escalation">Who is told, and when.</param>
public sealed record Target(TargetRule? Acknowledge, TargetRule Resolve, TargetRule? Interim, EscalationPlan Escalation)
{
    /// <summary>What holds for the program's own matters where a policy says nothing of them: within one working day, then the communications unit. Our default.</summary>
    public static Target OfUnsaid { get; } = new(null, new WithinWorkingDays(1), null, new EscalationPlan("", []));
}
