using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Crises;

/// <summary>Where a crisis is declared (krisläge, REQUIREMENTS D9).</summary>
/// <param name="Number">Counts the switches from 0: a switch that was asked for before another is told from a new one.</param>
/// <param name="Scopes">What it is declared for; empty when it is off.</param>
public sealed record CrisisState(long Number, IReadOnlyList<CrisisScope> Scopes)
{
    /// <summary>It has never been on.</summary>
    public static CrisisState None { get; } = new(0, []);

    /// <summary>Whether it is on for anything.</summary>
    public bool IsOn => Scopes.Count > 0;

    /// <summary>What declares it for the whole municipality; null when nothing does.</summary>
    public CrisisScope? Everywhere => Scopes.FirstOrDefault(scope => scope.Account is null);

    /// <summary>What declares it for an account, or, when that is null, for what concerns no account; null when nothing does.</summary>
    public CrisisScope? Of(AccountId? account) => Everywhere ?? (account is null ? null : Scopes.FirstOrDefault(scope => scope.Account == account));

    /// <summary>What declares it for an item: for its account, or for one that it has on its checklist; null when nothing does.</summary>
    public CrisisScope? Of(Item item) =>
        Of(item.Account) ?? item.Checklist.All.Select(line => Of(line.Account)).FirstOrDefault(scope => scope is not null);

    /// <summary>Compares what it is declared for in order.</summary>
    public bool Equals(CrisisState? other) => other is not null && Number == other.Number && Scopes.SequenceEqual(other.Scopes);

    /// <summary>Hash of the number.</summary>
    public override int GetHashCode() => Number.GetHashCode();
}

/// <summary>What a crisis is declared for, by whom and since when.</summary>
/// <param name="Account">The account; null for the whole municipality.</param>
/// <param name="By">Who switched it on.</param>
/// <param name="Since">When.</param>
public sealed record CrisisScope(AccountId? Account, PersonId By, Instant Since);
