using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>The accounts that an oversight item is about, each looked at or not (REQUIREMENTS A2). Two are equal when every line is.</summary>
/// <param name="All">The accounts, in the register's order.</param>
public sealed record Checklist(IReadOnlyList<AccountLook> All)
{
    /// <summary>Of no account: the item is about something else.</summary>
    public static Checklist None { get; } = new([]);

    /// <summary>The accounts that nobody has looked at.</summary>
    public IEnumerable<AccountId> Left => All.Where(line => line.Look is null).Select(line => line.Account);

    /// <summary>A checklist of accounts that nobody has looked at yet.</summary>
    public static Checklist Of(IEnumerable<AccountId> accounts) => new([.. accounts.Select(account => new AccountLook(account, null))]);

    /// <summary>The same with some accounts looked at.</summary>
    public Checklist With(IReadOnlyCollection<AccountId> accounts, Look look) =>
        new([.. All.Select(line => accounts.Contains(line.Account) ? line with { Look = look } : line)]);

    /// <summary>The same without the looks of a round, which were undone.</summary>
    public Checklist Without(int round) => new([.. All.Select(line => line.Look?.Round == round ? line with { Look = null } : line)]);

    /// <summary>Compares the lines in order.</summary>
    public bool Equals(Checklist? other) => other is not null && All.SequenceEqual(other.All);

    /// <summary>Hash of the number of lines.</summary>
    public override int GetHashCode() => All.Count;
}

/// <summary>One line of a <see cref="Checklist"/>.</summary>
/// <param name="Account">The account.</param>
/// <param name="Look">Who looked at it; null while nobody has.</param>
public sealed record AccountLook(AccountId Account, Look? Look);

/// <summary>That a person looked at an account and found nothing to act on.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Round">The item's round after it, by which <i>Ångra</i> finds what the last press did.</param>
public sealed record Look(Actor By, Instant At, int Round);
