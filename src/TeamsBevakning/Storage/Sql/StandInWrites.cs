using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Puts the messages to those who stand in into the outbox, inside the transaction in which the absence begins or ends: so each goes once.</summary>
internal static class StandInWrites
{
    private const string Begun = "item = @none and card = @card and subject like @begun";

    public static void Begin(WriteSession session, AbsenceId absence, IEnumerable<(PersonId Person, int Count)> told, UnitId unit, Instant at)
    {
        var known = session.Query<string>($"select subject from delivery where {Begun}", Parameters(absence)).Select(subject => StandInSubject.Parse(subject)?.Person).ToHashSet();
        foreach (var (person, count) in told.Where(each => !known.Contains(each.Person)))
        {
            Add(session, new StandInSubject(absence, true, person, count), unit, at);
        }
    }

    /// <summary>Whoever was told that she stands in is told that she no longer does; one who has not been reached is told neither.</summary>
    public static void End(WriteSession session, AbsenceId absence, IReadOnlyDictionary<PersonId, int> back, UnitId unit, Instant at)
    {
        session.Execute($"update delivery set due_at = null where {Begun} and activity is null and leased_by is null", Parameters(absence));
        var told = session.Query<string>($"select subject from delivery where {Begun} and (activity is not null or leased_by is not null) order by id", Parameters(absence)).ToList();
        foreach (var begun in told.Select(StandInSubject.Parse).OfType<StandInSubject>())
        {
            Add(session, begun with { Begins = false, Count = back.GetValueOrDefault(begun.Person) }, unit, at);
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

    private static object Parameters(AbsenceId absence) => new { none = Notice.OfNoItem.ToString(), card = nameof(CardKind.StandIn), begun = $"{absence} begins %" };
}
