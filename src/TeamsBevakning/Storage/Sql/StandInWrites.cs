using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Puts the messages to those who stand in into the outbox, inside the transaction in which the absence begins or ends: so each goes once.</summary>
internal static class StandInWrites
{
    /// <summary>Those who stand in now are told so; one who did before, and no longer does, is told that.</summary>
    public static void Begin(WriteSession session, AbsenceId absence, IReadOnlyList<(PersonId Person, int Count)> told, UnitId unit, Instant at)
    {
        var known = Standing(session, absence);
        foreach (var (person, count) in told.Where(each => !known.Exists(other => other.Subject.Person == each.Person)))
        {
            Add(session, new StandInSubject(absence, true, person, count), unit, at);
        }

        foreach (var one in known.Where(one => !told.Any(each => each.Person == one.Subject.Person)))
        {
            Dismiss(session, one, 0, unit, at);
        }
    }

    /// <summary>Whoever was told that she stands in is told that she no longer does; one who has not been reached is told neither.</summary>
    public static void End(WriteSession session, AbsenceId absence, IReadOnlyDictionary<PersonId, int> back, UnitId unit, Instant at)
    {
        foreach (var one in Standing(session, absence))
        {
            Dismiss(session, one, back.GetValueOrDefault(one.Subject.Person), unit, at);
        }
    }

    /// <summary>Those of whom the last message says, or will say, that they stand in.</summary>
    private static List<(long Id, StandInSubject Subject, bool IsSent)> Standing(WriteSession session, AbsenceId absence) =>
    [
        .. session.Query<(long Id, string Subject, int Sent)>(
                """
                select id, subject, case when activity is not null or leased_by is not null then 1 else 0 end from delivery
                where item = @none and card = @card and subject like @about and (activity is not null or due_at is not null) order by id
                """,
                new { none = Notice.OfNoItem.ToString(), card = nameof(CardKind.StandIn), about = $"{absence} %" })
            .Select(row => (row.Id, Subject: StandInSubject.Parse(row.Subject)!, row.Sent == 1))
            .GroupBy(row => row.Subject.Person).Select(each => each.Last()).Where(row => row.Subject.Begins),
    ];

    private static void Dismiss(WriteSession session, (long Id, StandInSubject Subject, bool IsSent) one, int count, UnitId unit, Instant at)
    {
        if (one.IsSent)
        {
            Add(session, one.Subject with { Begins = false, Count = count }, unit, at);
        }
        else
        {
            session.Execute("update delivery set due_at = null where id = @Id", new { one.Id });
        }
    }

    private static void Add(WriteSession session, StandInSubject subject, UnitId unit, Instant at) => session.Execute(
        "insert into delivery (item, card, unit, step, wanted, due_at, urgency, subject) values (@none, @card, @unit, 0, 1, @at, @urgency, @subject)",
        new
        {
            none = Notice.OfNoItem.ToString(),
            card = nameof(CardKind.StandIn),
            unit = unit.Value,
            at = at.ToUnixTimeMilliseconds(),
            urgency = (int)Urgency.Normal,
            subject = subject.ToString(),
        });
}
