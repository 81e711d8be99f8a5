using NodaTime;
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
/// Whose calendar says that she is out of office is away then: known two weeks ahead, so that an account that nobody will be left for is told of in time. What a person or her mailbox has said counts before it,
/// and while Graph is out of reach what was known holds.
/// </summary>
internal sealed class FollowCalendars(AbsenceStore store, CurrentRegister registers, CurrentPolicy policies, GraphCalendar graph, TimeProvider clock, ILogger<FollowCalendars> logger)
{
    private static readonly Duration Ahead = Duration.FromDays(14);

    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        foreach (var person in FollowReplies.Asked(register))
        {
            var policy = await policies.ReadAsync(ct);
            var calendar = register.Accounts.FirstOrDefault(account => account.Administrators.Concat(account.Substitutes).Contains(person.Id)) is { } account ? policy.CalendarOf(account.Unit) : policy.Calendar;
            var today = calendar.StartOf(calendar.LocalOf(clock.Now()).Date);
            var reading = await graph.ReadAsync(person.Id, today, today + Ahead, calendar.Zone, ct);
            if (reading.Unknown is { } unknown)
            {
                Log.CalendarUnread(logger, person.Id, unknown.Outcome, unknown.Detail);
                if (unknown.HoldsForAll)
                {
                    return;
                }
            }
            else if (reading.Times is { } times)
            {
                await FollowAsync(person, CalendarTimes.Of(times, calendar), calendar.Zone, ct);
            }
        }
    }

    private async Task FollowAsync(Person person, IReadOnlyList<(Instant From, Instant Until)> times, DateTimeZone zone, CancellationToken ct)
    {
        var by = new Actor(CalendarTimes.Source, Texts.CalendarSource);
        var at = clock.Now();
        var own = (await store.ListAsync(ct)).Where(absence => absence.Person == person.Id).ToList();
        foreach (var decision in CalendarTimes.Follow(own, times, person, (from, until) => Texts.AbsenceNoteCalendar.With(person.Name, AbsenceTimes.Of(from, until, zone)), by, at))
        {
            // Stale: another program was first, somebody has just said otherwise, or she has taken this very absence back.
            if (await store.CommitAsync(decision.After, [], [], decision.Journal, at) is CommitOutcome.Committed)
            {
                registers.Renew();
            }
        }
    }
}
