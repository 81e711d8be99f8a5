using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>The program's own decisions over a store in memory: nothing about a deadline or an escalation is decided here. Every change is committed, then told of.</summary>
internal sealed class Engine(Policy policy, Town town, MemoryStore store, Action<Change, Instant> told)
{
    public void Receive(IReadOnlyList<FoundPost> posts, Instant at) =>
        Commit(Intake.Decide(posts, store.ThreadsOf(posts), new IntakeContext(town.Register, policy, at)), at);

    /// <summary>Whether the press moved the item on.</summary>
    public bool Press(ItemId id, PressVerb verb, PersonId person, Instant at)
    {
        var item = store.Find(id)!;
        var account = town.Register.Find(item.Account!.Value)!;
        var by = new Actor(person, town.Register.Find(person)!.Name);
        var reason = verb is PressVerb.NoAction ? policy.NoActionReasons[0] : null;
        var context = new PressContext(by, town.Register.RolesOf(person, account), town.Register.Municipality.CommunicationsUnit, policy, policy.TargetOf(item.Kind, account), at);
        var decision = PressRule.Decide(item, new Press(verb, item.Round, null, null, reason, null), context);
        if (decision is Decision.Changed changed)
        {
            Commit([changed.Change], at);
        }

        return decision is Decision.Changed;
    }

    /// <summary>Does what time has made due for the item.</summary>
    public void DoDue(ItemId id, Instant at)
    {
        var item = store.Find(id)!;
        if (EscalationRule.Decide(item, town.Audience, at) is { } change)
        {
            if (change.Item!.NextDueAt <= at)
            {
                throw new InvalidOperationException($"The item {id} is still due at {at} when what is due is done.");
            }

            Commit([change], at);
        }
    }

    private void Commit(IReadOnlyList<Change> changes, Instant at)
    {
        foreach (var change in changes)
        {
            store.Commit(change);
        }

        foreach (var change in changes)
        {
            told(change, at);
        }
    }
}
