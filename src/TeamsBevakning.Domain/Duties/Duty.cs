using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Duties;

/// <summary>Something that is to be done again and again without anybody asking (återkommande uppgift); each occasion opens an item.</summary>
/// <param name="Id">What the policy calls it.</param>
/// <param name="Opens">The kind of item.</param>
/// <param name="Every">When its occasions are.</param>
/// <param name="Escalation">Who is told when one is not done.</param>
public sealed record Duty(string Id, ItemKind Opens, OccasionRule Every, EscalationPlan Escalation);
