using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Absences;

/// <summary>Who is told that she stands in when somebody goes away, and on which accounts.</summary>
public static class StandInRule
{
    /// <summary>
    /// The one who stands in by name, or by the chain, on all the absent person's accounts; and those who answer for an account only because she is gone, by the register or by a chain that she was in.
    /// </summary>
    /// <param name="absence">The absence that begins.</param>
    /// <param name="absences">All absences that are known.</param>
    /// <param name="register">The register.</param>
    /// <param name="at">The present.</param>
    public static IReadOnlyDictionary<PersonId, IReadOnlyList<Account>> Told(Absence absence, IReadOnlyList<Absence> absences, Register register, Instant at)
    {
        var (before, after) = (new StandIns(absences.Where(other => other.Id != absence.Id), at), new StandIns(absences, at));
        var standIn = after.For(absence.Person);
        var told = new Dictionary<PersonId, IReadOnlyList<Account>>();
        foreach (var account in register.Accounts)
        {
            var isHers = account.Administrators.Contains(absence.Person) || account.Substitutes.Contains(absence.Person);
            var people = after.ResponsibleFor(account).Except(before.ResponsibleFor(account)).ToHashSet();
            if (isHers && standIn is { } named)
            {
                people.Add(named);
            }

            foreach (var person in people)
            {
                told[person] = [.. told.GetValueOrDefault(person, []), account];
            }
        }

        return told;
    }
}
