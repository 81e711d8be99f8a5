using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Targets;

/// <summary>The target of one kind of item, with what differs for some accounts.</summary>
/// <param name="Usual">What holds unless an exception fits.</param>
/// <param name="Exceptions">What differs; the first that fits an account holds for it.</param>
public sealed record KindTarget(Target Usual, IReadOnlyList<OwnTarget> Exceptions)
{
    /// <summary>The target for an account.</summary>
    public Target For(Account account) => Exceptions.FirstOrDefault(own => own.Fits(account))?.Target ?? Usual;
}

/// <summary>Some accounts' own target.</summary>
/// <param name="Platforms">Platform names in lower case; empty for any.</param>
/// <param name="Units">Units; empty for any.</param>
/// <param name="Accounts">Accounts; empty for any.</param>
/// <param name="Target">What holds for them.</param>
public sealed record OwnTarget(IReadOnlyList<string> Platforms, IReadOnlyList<UnitId> Units, IReadOnlyList<AccountId> Accounts, Target Target)
{
    /// <summary>Whether the account is one of those: all of what the exception names must fit.</summary>
    public bool Fits(Account account) =>
        (Platforms.Count == 0 || Platforms.Contains(account.Platform))
        && (Units.Count == 0 || Units.Contains(account.Unit))
        && (Accounts.Count == 0 || Accounts.Contains(account.Id));
}
