using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Targets;

/// <summary>What holds while a communicator has declared a crisis (REQUIREMENTS D9).</summary>
/// <param name="Calendar">The hours that are worked then; null for the usual ones.</param>
/// <param name="Targets">The targets that differ then.</param>
/// <param name="Wording">What every card says then, in Swedish; null for nothing besides that there is a crisis.</param>
public sealed record CrisisRules(WorkCalendar? Calendar, IReadOnlyDictionary<ItemKind, KindTarget> Targets, string? Wording = null);
