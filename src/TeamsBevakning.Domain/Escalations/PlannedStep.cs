using NodaTime;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>One escalation step of an item, with the instant that was frozen when the item opened.</summary>
/// <param name="Number">Names it among the item's steps, from 1: its place in the policy's list, counted on from what is done when it is planned again.</param>
/// <param name="Milestone">Which clock it belongs to.</param>
/// <param name="To">Who is told.</param>
/// <param name="At">When, unless a step before it had nobody.</param>
/// <param name="IfNobody">What is done at once when nobody can be told.</param>
public sealed record PlannedStep(int Number, Milestone Milestone, StepTo To, Instant At, IfNobody IfNobody)
{
    /// <summary>What came of it; null while it is to come. A step with an outcome is never done again.</summary>
    public StepOutcome? Outcome { get; init; }

    /// <summary>When it was done; null while it is to come.</summary>
    public Instant? DoneAt { get; init; }
}

/// <summary>What came of an escalation step.</summary>
public enum StepOutcome
{
    /// <summary>Somebody was told.</summary>
    Told,

    /// <summary>There was nobody to tell.</summary>
    Nobody,

    /// <summary>Something else told everybody before it was done: the summary of what was found late, or a person.</summary>
    Superseded,
}
