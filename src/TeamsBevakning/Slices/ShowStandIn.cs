using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>What a person is told of her standing in for another, as it is when she is told.</summary>
public sealed class ShowStandIn(AbsenceStore store, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>Null when there is nothing to tell any more: the absence was over, or taken back, before she could be reached.</summary>
    public async Task<StandInView?> RunAsync(StandInSubject subject, CancellationToken ct)
    {
        var at = clock.Now();
        if (await registers.ReadAsync(ct) is not { } register || await store.FindAsync(subject.Absence, ct) is not { } absence || register.Find(absence.Person) is not { } away)
        {
            return null;
        }

        if (!subject.Begins)
        {
            return new StandInView(absence, away, [], subject.Count, (await policies.ReadAsync(ct)).Calendar.Zone) { IsReplaced = absence.Covers(at) };
        }

        var accounts = absence.Covers(at) ? StandInRule.Told(absence, await store.ListAsync(ct), register, at).GetValueOrDefault(subject.Person, []) : [];
        return accounts.Count == 0 ? null : new StandInView(absence, away, accounts, subject.Count, (await policies.ReadAsync(ct)).Calendar.Zone);
    }
}

/// <param name="Accounts">Those on which she stands in; none when the absence is over.</param>
/// <param name="Count">How many items came over, or went back.</param>
public sealed record StandInView(Absence Absence, Person Away, IReadOnlyList<Account> Accounts, int Count, DateTimeZone Zone)
{
    /// <summary>Whether the absence goes on, and somebody else stands in.</summary>
    public bool IsReplaced { get; init; }
}
