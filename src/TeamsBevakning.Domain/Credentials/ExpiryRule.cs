using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Credentials;

/// <summary>
/// A credential that is about to end is an item 60, 30, 14, 7 and 1 days ahead (FAILURES 3). There is one at a time: while nobody has seen to it, each further threshold raises it, from a week ahead
/// to the managers too; when somebody says it is done and the date has not moved, the next threshold opens a new one.
/// </summary>
public static class ExpiryRule
{
    private static readonly Duration[] Ahead = [Duration.FromDays(60), Duration.FromDays(30), Duration.FromDays(14), Duration.FromDays(7), Duration.FromDays(1)];

    /// <summary>From so near on the managers are told.</summary>
    private static readonly Duration Urgent = Duration.FromDays(7);

    /// <summary>The next instant at which something is to be decided; null when none is left.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="at">The present.</param>
    public static Instant? NextAt(Credential credential, Instant at)
    {
        foreach (var ahead in Ahead)
        {
            if (credential.ExpiresAt - ahead > at)
            {
                return credential.ExpiresAt - ahead;
            }
        }

        return null;
    }

    /// <summary>What is to be done, in order; nothing when all is as it should be. Decided again it decides nothing more.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="open">The unhandled item about it; null when there is none.</param>
    /// <param name="unit">Who answers for it.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static IReadOnlyList<Change> Decide(Credential credential, Item? open, UnitId unit, Policy policy, UnitId communicationsUnit, Instant at)
    {
        var passed = Ahead.Where(ahead => credential.ExpiresAt - ahead <= at).Select(ahead => (Duration?)ahead).Min();
        var isAbout = open?.Matter?.At == credential.ExpiresAt;
        Change?[] changes =
        [
            open is not null && (passed is null || !isAbout) ? Closing.Decide(open, communicationsUnit, at) : null,
            passed is { } && (open is null || !isAbout)
                ? Opening.Decide(ItemKind.SecretExpiry, new Matter(credential.Id, credential.Name, credential.ExpiresAt), unit, null, policy, communicationsUnit, at)
                : null,
            passed is { } ahead && open is not null && isAbout ? Raised(open, ahead, credential.ExpiresAt - ahead) : null,
        ];
        return [.. changes.OfType<Change>()];
    }

    /// <summary>The item with steps for a threshold that came after it opened, which are then due; null when it has them.</summary>
    private static Change? Raised(Item item, Duration ahead, Instant threshold)
    {
        if (item.OpenedAt >= threshold || item.Steps.All.Any(step => step.At == threshold))
        {
            return null;
        }

        // The managers first: one that nobody can be told passes on to the communications unit's.
        StepTo[] told = ahead <= Urgent ? [StepTo.Manager, StepTo.Communications] : [StepTo.Communications];
        var last = item.Steps.All.Select(step => step.Number).DefaultIfEmpty().Max();
        var steps = item.Steps.All.Concat(told.Select((to, index) => new PlannedStep(last + index + 1, Milestone.Resolve, to, threshold, IfNobody.Last)));
        return new Change(item with { Version = item.Version + 1, Steps = new ItemSteps([.. steps.OrderBy(step => step.At)]) }, [], []);
    }
}
