using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>What a week asked for without any citizen asking (REQUIREMENTS A2, C1), of an account, a unit or all.</summary>
/// <param name="DaysWithout">Days whose daily look nobody did by the policy's time, one for each account and day.</param>
/// <param name="AccountsWithout">On how many accounts.</param>
/// <param name="SnapshotsDue">Snapshots that were to be taken by a time in the week.</param>
/// <param name="SnapshotsTaken">How many of them are taken.</param>
public sealed record WeekDuties(int DaysWithout, int AccountsWithout, int SnapshotsDue, int SnapshotsTaken)
{
    /// <summary>Nothing was asked for.</summary>
    public static WeekDuties None { get; } = new(0, 0, 0, 0);

    /// <summary>Counts.</summary>
    /// <param name="accounts">The accounts that it is counted for.</param>
    /// <param name="daysWithout">The days without oversight of accounts in the week; one that had none need not be there.</param>
    /// <param name="snapshots">At least the snapshots that are due in the week.</param>
    /// <param name="week">The week.</param>
    public static WeekDuties Of(IReadOnlyCollection<AccountId> accounts, IReadOnlyDictionary<AccountId, int> daysWithout, IReadOnlyCollection<WeekSnapshot> snapshots, Week week)
    {
        ArgumentNullException.ThrowIfNull(daysWithout);
        var days = accounts.Select(account => daysWithout.GetValueOrDefault(account)).Where(count => count > 0).ToList();
        var due = snapshots.Where(snapshot => week.Has(snapshot.DueAt) && accounts.Contains(snapshot.Account)).ToList();
        return new WeekDuties(days.Sum(), days.Count, due.Count, due.Count(snapshot => snapshot.IsTaken));
    }
}

/// <summary>A snapshot that is to be taken, or is.</summary>
/// <param name="Account">Of which account.</param>
/// <param name="DueAt">By when.</param>
/// <param name="IsTaken">Whether a person said that it is.</param>
public sealed record WeekSnapshot(AccountId Account, Instant DueAt, bool IsTaken);
