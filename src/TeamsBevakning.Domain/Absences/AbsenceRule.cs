using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>What becomes of a person's absences when something is said of them.</summary>
/// <param name="After">Those that are new or changed; a new one last.</param>
/// <param name="Journal">What is added to the journal.</param>
public sealed record AbsenceDecision(IReadOnlyList<Absence> After, IReadOnlyList<JournalEntry> Journal);

/// <summary>Decides what becomes of a person's absences. They never overlap: what is said last counts.</summary>
public static class AbsenceRule
{
    /// <summary>She will be away. What it overlaps of earlier ones is replaced: one that has not begun is dropped, one that has begun ends where the new one begins, or becomes it; with another substitute it begins anew, so that what was handed over goes to her.</summary>
    /// <param name="own">Her absences that are not over.</param>
    /// <param name="person">Who.</param>
    /// <param name="span">From when, and until when; null for until further notice.</param>
    /// <param name="substitute">Who stands in; null for whom the register says.</param>
    /// <param name="note">What the journal is to say of it.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">The present.</param>
    public static AbsenceDecision Say(
        IReadOnlyList<Absence> own, Person person, (Instant From, Instant? Until) span, PersonId? substitute, string note, Actor by, Instant at)
    {
        var after = new List<Absence>();
        Absence? begun = null;
        foreach (var old in own.Where(old => old.Overlaps(span.From, span.Until)))
        {
            if (!old.HasBegun && old.From > at)
            {
                after.Add(old with { Version = old.Version + 1, IsOver = true });
            }
            else if (span.From > at)
            {
                after.Add(old with { Version = old.Version + 1, Until = span.From });
            }
            else
            {
                begun = old;
            }
        }

        after.Add(begun is null
            ? new Absence(IdOf(person.Id, by.Id, span.From, at), 1, person.Id, span.From, span.Until, substitute, by, at)
            : begun with { Version = begun.Version + 1, Until = span.Until, Substitute = substitute, SaidBy = by, SaidAt = at, HasBegun = begun.HasBegun && begun.Substitute == substitute });
        return new AbsenceDecision(after, [new JournalEntry(JournalKind.AbsenceSaid, at) { By = by, Note = note }]);
    }

    /// <summary>She is back, or will not be away: the one that has begun ends now; without one, the only one to come is dropped. With several to come it must be said which.</summary>
    /// <param name="own">Her absences that are not over.</param>
    /// <param name="span">Which are meant; null for none in particular.</param>
    /// <param name="name">Her name.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">The present.</param>
    public static AbsenceDecision TakeBack(IReadOnlyList<Absence> own, (Instant From, Instant? Until)? span, string name, Actor by, Instant at)
    {
        var meant = span is { } within ? own.Where(absence => absence.Overlaps(within.From, within.Until)).ToList()
            : own.Any(absence => absence.Covers(at)) ? [.. own.Where(absence => absence.Covers(at))]
            : own.Count == 1 ? [own[0]]
            : new List<Absence>();
        return new AbsenceDecision(
            meant.ConvertAll(absence => absence.HasBegun || absence.From <= at
                ? absence with { Version = absence.Version + 1, Until = at }
                : absence with { Version = absence.Version + 1, IsOver = true }),
            meant.Count == 0 ? [] : [new JournalEntry(JournalKind.AbsenceTakenBack, at) { By = by, Note = by.Name == name ? null : name }]);
    }

    /// <summary>The same said again at the same instant is the same absence.</summary>
    private static AbsenceId IdOf(PersonId person, PersonId by, Instant from, Instant at)
    {
        Span<byte> name = stackalloc byte[48];
        person.ObjectId.TryWriteBytes(name);
        by.ObjectId.TryWriteBytes(name[16..]);
        BitConverter.TryWriteBytes(name[32..], from.ToUnixTimeMilliseconds());
        BitConverter.TryWriteBytes(name[40..], at.ToUnixTimeMilliseconds());
        return new AbsenceId(new Guid(System.Security.Cryptography.SHA256.HashData(name).AsSpan(0, 16)));
    }
}
