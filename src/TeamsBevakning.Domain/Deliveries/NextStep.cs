using NodaTime;

namespace TeamsBevakning.Domain.Deliveries;

/// <summary>What is done with a message that Teams did not take.</summary>
public abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>The same again, after a while.</summary>
    public sealed record Again(Duration Wait) : NextStep;

    /// <summary>Nothing but somebody's mending helps: it is tried again slowly, and people are told.</summary>
    public sealed record Hold(Duration Wait) : NextStep;

    /// <summary>The same in a shorter form, at once.</summary>
    public sealed record Shorten : NextStep;

    /// <summary>A new message in the same place, at once.</summary>
    public sealed record PostAnew : NextStep;

    /// <summary>A new message in the next place, at once; this one is left alone for a while.</summary>
    public sealed record Elsewhere(Duration Avoid) : NextStep;

    /// <summary>Nothing: it would only have changed a message that nobody needs any more.</summary>
    public sealed record Drop : NextStep;
}

/// <summary>A message that Teams did not take.</summary>
/// <param name="Fault">Why.</param>
/// <param name="IsUpdate">Whether it was to change one that stands there.</param>
/// <param name="IsNeeded">Whether somebody still has to do something about what it tells.</param>
/// <param name="IsShort">Whether it was in its shorter form.</param>
/// <param name="Failures">How many tries had failed before this one.</param>
/// <param name="FailingFor">For how long they have.</param>
public sealed record FailedSend(DeliveryFault Fault, bool IsUpdate, bool IsNeeded, bool IsShort, int Failures, Duration FailingFor)
{
    /// <summary>How long Teams asked us to wait; null when it did not say.</summary>
    public Duration? Asked { get; init; }

    /// <summary>How urgent it is.</summary>
    public Urgency Urgency { get; init; } = Urgency.Normal;

    /// <summary>How long a place that does not answer is tried before the next one.</summary>
    public Duration Patience { get; init; } = DeliveryRules.Default.Patience;

    /// <summary>A draw from 0 up to 1, so that many do not come back together.</summary>
    public double Chance { get; init; }
}
