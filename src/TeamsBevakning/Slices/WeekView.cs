using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Slices;

/// <summary>A week beside the one before.</summary>
/// <param name="Of">The municipality's, the unit's or the account's name.</param>
/// <param name="PerDay">What came in each day, from Monday.</param>
/// <param name="PerDayBefore">The same of the week before.</param>
public sealed record WeekView(Week Week, string Of, FiguresPair Total, IReadOnlyList<UnitWeek> Units, IReadOnlyList<int> PerDay, IReadOnlyList<int> PerDayBefore);

/// <summary>The figures of the week and of the one before.</summary>
public sealed record FiguresPair(WeekFigures Now, WeekFigures Before);

public sealed record UnitWeek(Unit Unit, FiguresPair Figures, IReadOnlyList<AccountWeek> Accounts);

public sealed record AccountWeek(Account Account, FiguresPair Figures);
