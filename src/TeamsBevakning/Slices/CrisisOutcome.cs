using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;

namespace TeamsBevakning.Slices;

/// <summary>What a person asks of the crisis.</summary>
/// <param name="On">Whether it is to be on; null for how it is.</param>
/// <param name="Names">The accounts or units as they were written; empty for the whole municipality.</param>
/// <param name="IsConfirmed">Whether she said yes at once.</param>
public sealed record CrisisAsked(bool? On, string Names, bool IsConfirmed);

/// <summary>What came of it.</summary>
public abstract record CrisisOutcome
{
    private CrisisOutcome()
    {
    }

    /// <summary>What is to be shown.</summary>
    public sealed record Shown(CrisisView View) : CrisisOutcome;

    public sealed record NoRegister : CrisisOutcome;

    public sealed record NotListed : CrisisOutcome;

    /// <param name="Own">The units that she is a communicator of; none when she is that nowhere.</param>
    public sealed record NotAllowed(IReadOnlyList<Unit> Own, Unit Ask) : CrisisOutcome;

    /// <param name="Nearest">What may have been meant; null when nothing is near.</param>
    public sealed record NoSuchName(string Name, string? Nearest) : CrisisOutcome;

    /// <summary>The policy has no crisis mode.</summary>
    public sealed record NoRules : CrisisOutcome;

    /// <summary>It is on for the whole municipality, and can be switched off only for the whole.</summary>
    public sealed record OnlyWhole : CrisisOutcome;
}

/// <summary>The crisis as a card shows it.</summary>
/// <param name="Stage">What the card is for.</param>
/// <param name="Accounts">Which accounts it is about; none for the whole municipality, or for all that it is on for.</param>
/// <param name="State">As it is now.</param>
/// <param name="Policy">The rules in force.</param>
/// <param name="Moved">How many open items get another deadline.</param>
public sealed record CrisisView(CrisisStage Stage, IReadOnlyList<Account> Accounts, CrisisState State, Register Register, Policy Policy, int Moved);

/// <summary>What the card is for.</summary>
public enum CrisisStage
{
    /// <summary>To tell how it is.</summary>
    Status,

    /// <summary>To confirm that it is switched on.</summary>
    AskOn,

    /// <summary>To confirm that it is switched off.</summary>
    AskOff,

    /// <summary>It was switched on.</summary>
    On,

    /// <summary>It was switched off.</summary>
    Off,
}
