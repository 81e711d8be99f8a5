using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>An item's escalation steps, done and to come. Two are equal when every step is.</summary>
/// <param name="All">The steps in the order they are done.</param>
public sealed record ItemSteps(IReadOnlyList<PlannedStep> All)
{
    /// <summary>No steps.</summary>
    public static ItemSteps None { get; } = new([]);

    /// <summary>The step of that number, done or to come.</summary>
    public PlannedStep Of(int number) => All.First(step => step.Number == number);

    /// <summary>The steps that are to come in that state: those of the acknowledge clock only while nobody has the item, none when it is handled.</summary>
    public IEnumerable<PlannedStep> Coming(ItemState state) => state switch
    {
        ItemState.Open => All.Where(step => step.Outcome is null),
        ItemState.Acknowledged => All.Where(step => step is { Outcome: null, Milestone: Milestone.Resolve }),
        ItemState.Resolved or ItemState.Withdrawn => [],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    /// <summary>When the next step is to be done in that state; null when none is.</summary>
    public Instant? NextAt(ItemState state)
    {
        Instant? next = null;
        foreach (var step in Coming(state))
        {
            next = next is null || step.At < next ? step.At : next;
        }

        return next;
    }

    /// <summary>The steps with the first that is to come brought forward: for an item whose people are all away, so that what has nobody passes on at once.</summary>
    public ItemSteps AtOnce(Instant at)
    {
        var first = All.Where(step => step.Outcome is null).OrderBy(step => step.At).ThenBy(step => step.Number).FirstOrDefault();
        return first is null || first.At <= at ? this : new([.. All.Select(step => step == first ? step with { At = at } : step)]);
    }

    /// <summary>The steps with one of them done.</summary>
    public ItemSteps With(PlannedStep step, StepOutcome outcome, Instant at) =>
        new([.. All.Select(each => each.Number == step.Number ? each with { Outcome = outcome, DoneAt = at } : each)]);

    /// <summary>The steps with all that are to come superseded.</summary>
    public ItemSteps Superseded(Instant at) =>
        new([.. All.Select(each => each.Outcome is null ? each with { Outcome = StepOutcome.Superseded, DoneAt = at } : each)]);

    /// <summary>Compares the steps in order.</summary>
    public bool Equals(ItemSteps? other) => other is not null && All.SequenceEqual(other.All);

    /// <summary>Hash of the number of steps.</summary>
    public override int GetHashCode() => All.Count;
}
