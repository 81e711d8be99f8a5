using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>The calendars of a policy file.</summary>
/// <param name="Municipality">The municipality's own; null when something is wrong in it, so that none can be laid over it.</param>
/// <param name="Units">What units lay over it.</param>
/// <param name="Faults">Where mistakes are noted.</param>
internal sealed record CalendarParts(CalendarRules? Municipality, IReadOnlyDictionary<UnitId, UnitRules> Units, List<JsonFault> Faults);
