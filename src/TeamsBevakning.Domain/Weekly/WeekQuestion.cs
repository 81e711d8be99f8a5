using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>What the figures of a week need to know of a question.</summary>
/// <param name="Account">The account it came in on.</param>
/// <param name="ReceivedAt">When it came in, by the platform.</param>
/// <param name="DueAt">By when it is, or was, to be answered.</param>
/// <param name="AnsweredAt">When it was answered, seen in the thread or said by a person; null when it is not.</param>
/// <param name="IsSeen">Whether the answer was seen in the thread, and not only said.</param>
/// <param name="EndedAt">When it ended, in whatever way; null when it has not.</param>
/// <param name="EscalatedAt">When it went to the communications unit; null when it has not.</param>
/// <param name="IsWithdrawn">Whether its author took it back, so that nothing was left to answer.</param>
public sealed record WeekQuestion(AccountId Account, Instant ReceivedAt, Instant DueAt, Instant? AnsweredAt, bool IsSeen, Instant? EndedAt, Instant? EscalatedAt, bool IsWithdrawn);
