using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Graph;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>
/// Whose mailbox says that she is away is away: those who answer for accounts or stand in, asked one by one. What a person has said counts before it, and while Graph is out of reach what was known holds.
/// </summary>
internal sealed class FollowReplies(AbsenceStore store, CurrentRegister registers, CurrentPolicy policies, GraphReplies graph, TimeProvider clock, ILogger<FollowReplies> logger)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        foreach (var person in Asked(register))
        {
            var reading = await graph.ReadAsync(person.Id, ct);
            if (reading.Unknown is { } unknown)
            {
                Log.ReplyUnread(logger, person.Id, unknown.Outcome, unknown.Detail);
                if (unknown.HoldsForAll)
                {
                    return;
                }
            }
            else if (reading.Reply is { } reply)
            {
                await FollowAsync(person, reply, ct);
            }
        }
    }

    /// <summary>Nobody else's absence changes anything.</summary>
    public static IEnumerable<Person> Asked(Register register) =>
        register.Accounts.SelectMany(account => account.Administrators.Concat(account.Substitutes)).Distinct().Select(register.Find).OfType<Person>();

    private async Task FollowAsync(Person person, AutomaticReply reply, CancellationToken ct)
    {
        var zone = (await policies.ReadAsync(ct)).Calendar.Zone;
        var by = new Actor(AutomaticReply.Source, Texts.AutomaticReply);
        var at = clock.Now();
        var own = (await store.ListAsync(ct)).Where(absence => absence.Person == person.Id).ToList();
        var decision = reply.Follow(own, person, (from, until) => Texts.AbsenceNoteReply.With(person.Name, AbsenceTimes.Of(from, until, zone)), by, zone.AtStartOfDay(at.InZone(zone).Date).ToInstant(), at);

        // Stale: another program was first, somebody has just said otherwise, or she has taken this very absence back.
        if (decision is not null && await store.CommitAsync(decision.After, [], [], decision.Journal, at) is CommitOutcome.Committed)
        {
            registers.Renew();
        }
    }
}
