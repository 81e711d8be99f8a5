namespace TeamsBevakning.Domain.Escalations;

/// <summary>Who is told, in which order, when an item is not handled (eskaleringssteg). Whatever it says, it ends with the communications unit, which can always be reached.</summary>
/// <param name="Name">What the policy calls it.</param>
/// <param name="Steps">The steps, as the policy lists them.</param>
public sealed record EscalationPlan(string Name, IReadOnlyList<StepRule> Steps);

/// <summary>One escalation step of a policy.</summary>
/// <param name="To">Who is told.</param>
/// <param name="When">When.</param>
public sealed record StepRule(StepTo To, StepTime When)
{
    /// <summary>Which clock it belongs to: a step of <see cref="Escalations.Milestone.Acknowledge"/> is not done once somebody has the item.</summary>
    public Milestone Milestone { get; init; } = Milestone.Resolve;

    /// <summary>Whether it is only for what came in outside the unit's working time.</summary>
    public bool OutsideHoursOnly { get; init; }

    /// <summary>What is done at once when nobody can be told.</summary>
    public IfNobody IfNobody { get; init; }
}

/// <summary>What an item's clocks run to.</summary>
public enum Milestone
{
    /// <summary>Somebody has taken it (kvitterad).</summary>
    Acknowledge,

    /// <summary>It is handled (avslutad).</summary>
    Resolve,
}

/// <summary>Who an escalation step tells.</summary>
public enum StepTo
{
    /// <summary>The account's administrators, or the one who has taken the item: a reminder.</summary>
    Responsible,

    /// <summary>The account's substitutes.</summary>
    Substitute,

    /// <summary>The communications unit, with the whole story. Always somebody.</summary>
    Communications,

    /// <summary>The manager.</summary>
    Manager,
}

/// <summary>What is done at once when a step has nobody.</summary>
public enum IfNobody
{
    /// <summary>The next step.</summary>
    Next,

    /// <summary>The communications unit is told.</summary>
    Last,
}
