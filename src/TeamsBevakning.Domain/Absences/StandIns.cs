using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Absences;

/// <summary>Who is away at an instant, and who stands in for whom.</summary>
public sealed class StandIns
{
    private readonly Dictionary<PersonId, Absence> away = [];

    /// <summary>The absences of an instant.</summary>
    /// <param name="absences">All absences that are known.</param>
    /// <param name="at">The instant.</param>
    public StandIns(IEnumerable<Absence> absences, Instant at)
    {
        foreach (var absence in absences.Where(absence => absence.Covers(at)).OrderBy(absence => absence.SaidAt))
        {
            away[absence.Person] = absence;
        }
    }

    /// <summary>Nobody is away.</summary>
    public static StandIns None { get; } = new([], Instant.MinValue);

    /// <summary>Those who are away.</summary>
    public IReadOnlyCollection<PersonId> Away => away.Keys;

    /// <summary>The absence by which a person is away; null when she is not.</summary>
    public Absence? Of(PersonId person) => away.GetValueOrDefault(person);

    /// <summary>
    /// Who stands in for one who is away: her substitute or, when that one is away too, the substitute's own, and so on. Null when the chain ends with nobody or comes back to somebody in it.
    /// </summary>
    /// <param name="absent">Who is away.</param>
    public PersonId? For(PersonId absent)
    {
        var passed = new HashSet<PersonId>();
        var person = absent;
        while (away.TryGetValue(person, out var absence))
        {
            if (!passed.Add(person) || absence.Substitute is not { } next)
            {
                return null;
            }

            person = next;
        }

        return person;
    }

    /// <summary>
    /// Those who answer for an account now: its administrators who are there, those who stand in for the others, and, when that is nobody, the account's substitutes. Empty when nobody is left.
    /// </summary>
    public IReadOnlyList<PersonId> ResponsibleFor(Account account) =>
        Present(account.Administrators) is { Count: > 0 } present ? present
        : account.Administrators.Count > 0 ? Present(account.Substitutes)
        : [];

    /// <summary>The account's substitutes who are there, and those who stand in for the others, but not those who answer for it now.</summary>
    public IReadOnlyList<PersonId> SubstitutesOf(Account account) =>
        away.Count == 0 ? account.Substitutes : [.. Present(account.Substitutes).Except(ResponsibleFor(account))];

    /// <summary>Whether it has administrators and they, its substitutes and all who stand in for them are away.</summary>
    public bool LeaveUnwatched(Account account) => account.Administrators.Count > 0 && ResponsibleFor(account).Count == 0;

    /// <summary>Those who are there, and those who stand in for those who are not.</summary>
    public IReadOnlyList<PersonId> Present(IReadOnlyList<PersonId> people) => away.Count == 0 ? people
        : [.. people.Select(person => away.ContainsKey(person) ? For(person) : person).OfType<PersonId>().Distinct()];
}
