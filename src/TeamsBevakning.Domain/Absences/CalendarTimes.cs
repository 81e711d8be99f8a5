using System.Security.Cryptography;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Absences;

/// <summary>When a person's calendar says that she is out of office, as far as that is an absence: at least half a working day in a row.</summary>
public static class CalendarTimes
{
    /// <summary>Who says so, in a person's place.</summary>
    public static PersonId Source { get; } = new(new Guid("ca1e0da2-0000-4000-8000-000000000000"));

    /// <summary>The times with no working time between them made into one, and only those that cover half the working time of some day.</summary>
    /// <param name="times">As the calendar has them.</param>
    /// <param name="calendar">When the person's unit works.</param>
    public static IReadOnlyList<(Instant From, Instant Until)> Of(IEnumerable<(Instant From, Instant Until)> times, WorkCalendar calendar)
    {
        var joined = new List<(Instant From, Instant Until)>();
        foreach (var time in times.Where(time => time.From < time.Until).Order())
        {
            if (joined is [.., var last] && (time.From <= last.Until || Worked(last.Until, time.From, calendar) == Duration.Zero))
            {
                joined[^1] = (last.From, Instant.Max(last.Until, time.Until));
            }
            else
            {
                joined.Add(time);
            }
        }

        return [.. joined.Where(time => Days(time.From, time.Until, calendar).Any(day => Open(day, calendar) is var open && open > Duration.Zero && Worked(day, time.From, time.Until, calendar) * 2 >= open))];
    }

    /// <summary>
    /// What becomes of her absences, each by itself: one begins, follows the calendar, or ends. What a person, or her mailbox, has said of the same time counts before it. Nothing when all is as it is.
    /// </summary>
    /// <param name="own">Her absences that are not over.</param>
    /// <param name="times">What <see cref="Of"/> says.</param>
    /// <param name="person">Who.</param>
    /// <param name="note">What the journal is to say of a time that she is away.</param>
    /// <param name="by">The calendar, as who says it.</param>
    /// <param name="at">The present.</param>
    public static IReadOnlyList<AbsenceDecision> Follow(
        IReadOnlyList<Absence> own, IReadOnlyList<(Instant From, Instant Until)> times, Person person, Func<Instant, Instant?, string> note, Actor by, Instant at)
    {
        var told = own.Where(absence => absence.SaidBy.Id == Source && (absence.Until is null || absence.Until > at)).ToList();
        var left = told.ToList();
        var decisions = new List<AbsenceDecision>();
        foreach (var (from, until) in times.Where(time => time.Until > at && !own.Any(absence => absence.SaidBy.Id != Source && absence.Overlaps(time.From, time.Until))))
        {
            var same = left.Find(absence => absence.From == from) ?? left.Find(absence => absence.HasBegun && absence.Overlaps(from, until));
            left.Remove(same!);
            if (same?.Until != until)
            {
                var after = same is null
                    ? new Absence(IdOf(person.Id, from, until), 1, person.Id, from, until, null, by, at)
                    : same with { Version = same.Version + 1, Until = until, SaidAt = at };
                decisions.Add(new AbsenceDecision([after], [new JournalEntry(JournalKind.AbsenceSaid, at) { By = Self(person), Note = note(from, until) }]));
            }
        }

        decisions.AddRange(left.Select(absence => new AbsenceDecision(
            [absence.HasBegun ? absence with { Version = absence.Version + 1, Until = at } : absence with { Version = absence.Version + 1, IsOver = true }],
            [new JournalEntry(JournalKind.AbsenceTakenBack, at) { By = Self(person) }])));
        return decisions;
    }

    private static IEnumerable<LocalDate> Days(Instant from, Instant until, WorkCalendar calendar)
    {
        for (var date = calendar.LocalOf(from).Date; calendar.StartOf(date) < until; date = date.PlusDays(1))
        {
            yield return date;
        }
    }

    private static Duration Open(LocalDate date, WorkCalendar calendar) => calendar.OpenOf(date).Aggregate(Duration.Zero, (sum, open) => sum + open.Duration);

    private static Duration Worked(LocalDate date, Instant from, Instant until, WorkCalendar calendar) => calendar.OpenOf(date)
        .Aggregate(Duration.Zero, (sum, open) => sum + Duration.Max(Duration.Zero, Instant.Min(open.End, until) - Instant.Max(open.Start, from)));

    private static Duration Worked(Instant from, Instant until, WorkCalendar calendar) =>
        Days(from, until, calendar).Aggregate(Duration.Zero, (sum, date) => sum + Worked(date, from, until, calendar));

    /// <summary>Her own, so that it is erased with what else is hers.</summary>
    private static Actor Self(Person person) => new(person.Id, person.Name);

    /// <summary>The same time is the same absence, whichever program sees it first; one that a person has taken back does not begin again.</summary>
    private static AbsenceId IdOf(PersonId person, Instant from, Instant until)
    {
        Span<byte> name = stackalloc byte[48];
        Source.ObjectId.TryWriteBytes(name);
        person.ObjectId.TryWriteBytes(name[16..]);
        BitConverter.TryWriteBytes(name[32..], from.ToUnixTimeMilliseconds());
        BitConverter.TryWriteBytes(name[40..], until.ToUnixTimeMilliseconds());
        return new AbsenceId(new Guid(SHA256.HashData(name).AsSpan(0, 16)));
    }
}
