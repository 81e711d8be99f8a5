using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Crises;

/// <summary>Switches a crisis on and off, for the whole municipality or for some accounts.</summary>
public static class CrisisSwitch
{
    /// <summary>Switches it on. For the whole municipality it holds for every account, so that those which had one of their own no longer need it.</summary>
    /// <param name="state">As it is.</param>
    /// <param name="accounts">For which accounts; none for the whole municipality.</param>
    /// <param name="by">Who switches.</param>
    /// <param name="at">The present.</param>
    public static CrisisDecision On(CrisisState state, IReadOnlyCollection<AccountId> accounts, Actor by, Instant at)
    {
        List<AccountId?> asked = accounts.Count == 0 ? [null] : [.. accounts.Distinct().Cast<AccountId?>()];
        List<CrisisScope> added = [.. asked.Where(account => account is null ? state.Everywhere is null : state.Of(account) is null).Select(account => new CrisisScope(account, by.Id, at))];
        if (added.Count == 0)
        {
            return new CrisisDecision.Already();
        }

        var kept = accounts.Count == 0 ? [] : state.Scopes;
        return new CrisisDecision.Switched(new(state.Number + 1, [.. kept, .. added]), [.. added.Select(scope => Entry(JournalKind.CrisisOn, scope.Account, by, at))]);
    }

    /// <summary>Switches it off; one for the whole municipality is not switched off for a part of it.</summary>
    /// <param name="state">As it is.</param>
    /// <param name="accounts">For which accounts; none for everything that it is on for.</param>
    /// <param name="by">Who switches.</param>
    /// <param name="at">The present.</param>
    public static CrisisDecision Off(CrisisState state, IReadOnlyCollection<AccountId> accounts, Actor by, Instant at)
    {
        if (accounts.Count > 0 && state.Everywhere is not null)
        {
            return new CrisisDecision.OnlyWhole();
        }

        List<CrisisScope> ended = [.. state.Scopes.Where(scope => accounts.Count == 0 || (scope.Account is { } account && accounts.Contains(account)))];
        return ended.Count == 0
            ? new CrisisDecision.Already()
            : new CrisisDecision.Switched(
                new(state.Number + 1, [.. state.Scopes.Except(ended)]), [.. ended.Select(scope => Entry(JournalKind.CrisisOff, scope.Account, by, at))]);
    }

    private static JournalEntry Entry(JournalKind kind, AccountId? account, Actor by, Instant at) => new(kind, at) { Account = account, By = by };
}

/// <summary>What came of asking for a switch.</summary>
public abstract record CrisisDecision
{
    private CrisisDecision()
    {
    }

    /// <summary>It is switched.</summary>
    /// <param name="After">As it is now.</param>
    /// <param name="Journal">What is added to the journal.</param>
    public sealed record Switched(CrisisState After, IReadOnlyList<JournalEntry> Journal) : CrisisDecision;

    /// <summary>It is so already.</summary>
    public sealed record Already : CrisisDecision;

    /// <summary>It is on for the whole municipality, and can be switched off only for the whole.</summary>
    public sealed record OnlyWhole : CrisisDecision;
}
