using System.Globalization;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What a message to who stands in tells of, as the outbox keeps it: ”absence begins person count”.</summary>
/// <param name="Begins">Whether the absence begins; otherwise it is over.</param>
/// <param name="Count">How many items came over, or went back.</param>
public sealed record StandInSubject(AbsenceId Absence, bool Begins, PersonId Person, int Count)
{
    public static StandInSubject? Parse(string? subject) =>
        subject?.Split(' ') is [var absence, "begins" or "ends", var person, var count] parts && Guid.TryParse(absence, out var id) && Guid.TryParse(person, out var who)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new StandInSubject(new AbsenceId(id), parts[1] == "begins", new PersonId(who), number)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Absence} {(Begins ? "begins" : "ends")} {Person} {Count}");
}
