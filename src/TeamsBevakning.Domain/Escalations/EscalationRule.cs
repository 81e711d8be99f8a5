using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>Decides what time alone does to an item: an escalation step comes, a target is missed (REQUIREMENTS A5), or <i>Ångra</i> ends.</summary>
public static class EscalationRule
{
    /// <summary>
    /// The change that is due at <paramref name="at"/>, or null when nothing is. Steps are done in order and each once; one that has nobody is passed at once, by
    /// what it says: to the next, or to the communications unit. Nothing is done for an item that is handled.
    /// </summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="audience">Whom the steps can tell.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, Audience audience, Instant at)
    {
        if (item.NextDueAt is not { } dueAt || at < dueAt)
        {
            return null;
        }

        var run = new StepRun(item with { Version = item.Version + 1, Undo = item.Undo is { } undo && at < undo.Until ? undo : null }, audience, at);
        run.MissTargets();
        run.DoSteps();
        return new Change(run.Item, run.Journal, Notice.AllOf(run.Item, audience.Register.Municipality.CommunicationsUnit));
    }
}
