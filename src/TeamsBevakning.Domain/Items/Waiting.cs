using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>An interim answer was given ("vi återkommer"): a dated promise of its own, once, for as long as the policy allows.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="Before">The deadline that the promise took the place of.</param>
/// <param name="MissedAt">When that deadline was missed; null when it was not.</param>
public sealed record Waiting(Actor By, Instant At, DueAt Before, Instant? MissedAt);
