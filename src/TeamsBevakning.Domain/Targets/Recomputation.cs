using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Targets;

/// <summary>
/// Moves an open item to another policy: an explicit, journaled act (DESIGN, Working time). Its deadlines and the steps to come are reckoned anew from its receipt; steps
/// that are done stay done, and an interim answer or an extension stays the promise it was.
/// </summary>
public static class Recomputation
{
    /// <summary>The change; null when the item is handled, is under that policy already, or is of a kind that the policy does not follow.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="account">Its account; null for none.</param>
    /// <param name="policy">The policy it is to be under.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    /// <param name="since">When the policy began to hold, for one that an item's people cannot have known before: its clock starts then, and its deadline does not move to later; null for no such.</param>
    public static Change? Decide(Item item, Account? account, Policy policy, UnitId communicationsUnit, Instant at, Instant? since = null)
    {
        if (!item.IsUnhandled || item.PolicyVersion == policy.Version || policy.TargetOf(item, account) is not { } target)
        {
            return null;
        }

        var calendar = policy.CalendarOf(item.Unit);
        var clockFrom = Instant.Max(item.ReceivedAt, since ?? item.ReceivedAt);
        var promise = Promise.Of(target, clockFrom, calendar, since is null ? null : (item.AcknowledgeDue, item.Waiting?.Before ?? item.Due));
        var extended = item.Moves.Extended;
        var due = item.Waiting is null && extended is null ? promise.Resolve : item.Due;
        var promisedAt = item.Waiting?.At is { } waiting && !(extended?.At > waiting) ? waiting : extended?.At;
        var planned = promisedAt is { } from ? StepPlan.OfPromise(target.Escalation, item.ReceivedAt, from, due, calendar) : promise.Steps;
        var missedAt = StillMissed(item.MissedAt, due, at);
        var steps = new ItemSteps(StepPlan.Again(item.Steps.All, planned, due.At, missedAt));
        var after = item with
        {
            Version = item.Version + 1,
            PolicyVersion = policy.Version,
            AcknowledgeDue = promise.Acknowledge,
            Due = due,
            Waiting = item.Waiting is null ? null
                : extended?.At <= item.Waiting.At ? item.Waiting
                : item.Waiting with { Before = promise.Resolve, MissedAt = StillMissed(item.Waiting.MissedAt, promise.Resolve, at) },
            AcknowledgeMissedAt = StillMissed(item.AcknowledgeMissedAt, promise.Acknowledge, at),
            MissedAt = missedAt,
            Steps = item is { OpenedLate: true, Waiting: null, Moves.Extended: null } && missedAt is not null ? steps.Superseded(at) : steps,
        };
        var entry = JournalEntry.About(after, JournalKind.Recomputed, at) with { DueAt = due.At, DueBefore = item.Due.At, Derivation = due, Note = policy.Version };
        return new Change(after, [entry], Notice.AllOf(after, communicationsUnit));
    }

    private static Instant? StillMissed(Instant? missedAt, DueAt? due, Instant at) => due?.At <= at ? missedAt : null;
}
