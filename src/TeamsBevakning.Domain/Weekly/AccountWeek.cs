using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>One account's figures for a week; never per employee (DESIGN).</summary>
/// <param name="Account">The account.</param>
/// <param name="Received">Questions that came in during the week, those withdrawn by their authors not counted.</param>
/// <param name="Answered">How many of them are answered, seen in the thread or said by a person.</param>
/// <param name="AnsweredInTime">How many of them were answered before their deadline.</param>
/// <param name="Open">Questions unhandled now, whenever they came in.</param>
/// <param name="Late">How many of those are past their deadline.</param>
/// <param name="Escalated">Questions that went to the communications unit during the week.</param>
public sealed record AccountWeek(AccountId Account, int Received, int Answered, int AnsweredInTime, int Open, int Late, int Escalated);
