using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Slices;

/// <summary>A week beside the one before.</summary>
/// <param name="Of">The municipality's, the unit's or the account's name.</param>
/// <param name="PerDay">What came in each day, from Monday.</param>
/// <param name="PerDayBefore">The same of the week before.</param>
public sealed record WeekView(Week Week, string Of, FiguresPair Total, IReadOnlyList<UnitWeek> Units, IReadOnlyList<int> PerDay, IReadOnlyList<int> PerDayBefore)
{
    /// <summary>The unit or account that was asked for; empty for all.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether the policy has every account looked at each day: otherwise days without tell nothing.</summary>
    public bool IsLookedDaily { get; init; }

    /// <summary>When the policy next wants a snapshot; null for never.</summary>
    public Instant? NextSnapshotAt { get; init; }

    /// <summary>The rules with where a crisis is declared now; null while none is.</summary>
    public (Policy Policy, Register Register)? InCrisis { get; init; }
}

/// <summary>What the week and the one before asked for without any citizen asking.</summary>
/// <param name="DaysWithout">Days without oversight of each account that had any.</param>
/// <param name="DaysWithoutBefore">The same of the week before.</param>
/// <param name="Snapshots">The snapshots that are due in either.</param>
public sealed record WeekAskedFor(IReadOnlyDictionary<AccountId, int> DaysWithout, IReadOnlyDictionary<AccountId, int> DaysWithoutBefore, IReadOnlyList<WeekSnapshot> Snapshots);

/// <summary>The figures of the week and of the one before.</summary>
public sealed record FiguresPair(WeekFigures Now, WeekFigures Before);

public sealed record UnitWeek(Unit Unit, FiguresPair Figures, IReadOnlyList<AccountWeek> Accounts);

public sealed record AccountWeek(Account Account, FiguresPair Figures);
