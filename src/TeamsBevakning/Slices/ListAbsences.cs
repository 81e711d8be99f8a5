using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Who is away today and who stands in (<c>ersättare</c>), and a person's own absences (<c>frånvaro</c>).</summary>
public sealed class ListAbsences(AbsenceStore store, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>Null when she is not listed in the register.</summary>
    public async Task<AbsencesView?> RunAsync(PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || register.Find(person) is null)
        {
            return null;
        }

        var calendar = (await policies.ReadAsync(ct)).Calendar;
        var at = clock.Now();
        var all = (await store.ListAsync(ct)).Where(absence => absence.Until is null || absence.Until > at).ToList();
        var endOfDay = calendar.EndOf(calendar.LocalOf(at).Date);
        return new AbsencesView(
            register,
            calendar.Zone,
            [.. all.Where(absence => absence.Overlaps(at, endOfDay)).OrderBy(absence => register.Find(absence.Person)?.Name, StringComparer.Ordinal)],
            new StandIns(all, at),
            [.. all.Where(absence => absence.Person == person)],
            [.. register.Accounts.Where(register.StandIns.LeaveUnwatched)]);
    }
}

/// <param name="Today">Those that have some part of the rest of today.</param>
/// <param name="Now">Who stands in now.</param>
/// <param name="Own">The person's own, now and to come.</param>
/// <param name="Unwatched">Accounts whose people are all away now.</param>
public sealed record AbsencesView(Register Register, DateTimeZone Zone, IReadOnlyList<Absence> Today, StandIns Now, IReadOnlyList<Absence> Own, IReadOnlyList<Account> Unwatched);
