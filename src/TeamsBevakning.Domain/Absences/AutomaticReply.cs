using System.Security.Cryptography;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>What a person's mailbox answers by itself, as far as it says that she is away (REQUIREMENTS E2).</summary>
/// <param name="IsOn">Whether it answers, now or in a time that is set.</param>
/// <param name="From">From when; null for now.</param>
/// <param name="Until">Until when; null for until it is turned off.</param>
public sealed record AutomaticReply(bool IsOn, Instant? From, Instant? Until)
{
    /// <summary>Who says so, in a person's place.</summary>
    public static PersonId Source { get; } = new(new Guid("a0700e91-0000-4000-8000-000000000000"));

    /// <summary>
    /// What becomes of her absences: one begins, follows the times that are set, or ends. What a person has said of the same time counts before it. Null when nothing changes.
    /// </summary>
    /// <param name="own">Her absences that are not over.</param>
    /// <param name="person">Who.</param>
    /// <param name="note">What the journal is to say of a time that she is away.</param>
    /// <param name="by">The mailbox, as who says it.</param>
    /// <param name="today">When the day began for which a reply without times counts.</param>
    /// <param name="at">The present.</param>
    public AbsenceDecision? Follow(IReadOnlyList<Absence> own, Person person, Func<Instant, Instant?, string> note, Actor by, Instant today, Instant at)
    {
        var told = own.Where(absence => absence.SaidBy.Id == Source && (absence.Until is null || absence.Until > at)).ToList();
        if (!IsOn || Until <= at)
        {
            return told.Count == 0 ? null : Ended(told, person, at);
        }

        var from = From ?? told.FirstOrDefault()?.From ?? today;
        return own.Any(absence => absence.SaidBy.Id != Source && absence.Overlaps(from, Until)) ? null
            : told.Any(absence => (absence.From == from || absence.HasBegun) && absence.Until == Until) ? null
            : Said(told, person, from, note(from, Until), by, at);
    }

    private AbsenceDecision Said(List<Absence> told, Person person, Instant from, string note, Actor by, Instant at)
    {
        var begun = told.FirstOrDefault(absence => absence.HasBegun);
        var after = told.Where(absence => absence != begun).Select(absence => absence with { Version = absence.Version + 1, IsOver = true }).ToList();
        after.Add(begun is null
            ? new Absence(IdOf(person.Id, from, Until), 1, person.Id, from, Until, null, by, at)
            : begun with { Version = begun.Version + 1, Until = Until, SaidAt = at });
        return new AbsenceDecision(after, [new JournalEntry(JournalKind.AbsenceSaid, at) { By = Of(person), Note = note }]);
    }

    private static AbsenceDecision Ended(List<Absence> told, Person person, Instant at) => new(
        told.ConvertAll(absence => absence.HasBegun
            ? absence with { Version = absence.Version + 1, Until = at }
            : absence with { Version = absence.Version + 1, IsOver = true }),
        [new JournalEntry(JournalKind.AbsenceTakenBack, at) { By = Of(person) }]);

    /// <summary>Her own, so that it is erased with what else is hers.</summary>
    private static Actor Of(Person person) => new(person.Id, person.Name);

    /// <summary>The same time is the same absence, whichever program sees it first; one that a person has taken back does not begin again.</summary>
    private static AbsenceId IdOf(PersonId person, Instant from, Instant? until)
    {
        Span<byte> name = stackalloc byte[48];
        Source.ObjectId.TryWriteBytes(name);
        person.ObjectId.TryWriteBytes(name[16..]);
        BitConverter.TryWriteBytes(name[32..], from.ToUnixTimeMilliseconds());
        BitConverter.TryWriteBytes(name[40..], until?.ToUnixTimeMilliseconds() ?? 0);
        return new AbsenceId(new Guid(SHA256.HashData(name).AsSpan(0, 16)));
    }
}
