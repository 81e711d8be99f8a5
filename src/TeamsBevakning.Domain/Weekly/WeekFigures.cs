using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>A week's figures of an account, a unit or all (REQUIREMENTS E4); never of an employee (DESIGN).</summary>
/// <param name="Received">Questions that came in during the week, those withdrawn by their authors not counted.</param>
/// <param name="Answered">How many of them are answered, seen in the thread or said by a person.</param>
/// <param name="Seen">How many of these answers were seen in the thread; the others a person said.</param>
/// <param name="InTime">How many of them were answered before their deadline.</param>
/// <param name="Judged">How many of them can be judged: those answered, and those unanswered whose deadline has passed.</param>
/// <param name="Median">Working time from question to answer of the middle one; null when none is answered. Of an even number the mean of the middle two.</param>
/// <param name="Ninetieth">Within which nine of ten are answered (nearest rank); null when none is.</param>
/// <param name="Open">Questions that were unhandled when the week ended, or are now, whenever they came in.</param>
/// <param name="Late">How many of those were past their deadline.</param>
/// <param name="Escalated">Questions that went to the communications unit during the week.</param>
public sealed record WeekFigures(
    int Received, int Answered, int Seen, int InTime, int Judged, Duration? Median, Duration? Ninetieth, int Open, int Late, int Escalated)
{
    /// <summary>The share answered in time, in whole percent, rounded down so that 100 is all; null when none can be judged.</summary>
    public int? InTimePercent => Judged == 0 ? null : InTime * 100 / Judged;

    /// <summary>What came back by itself.</summary>
    public WeekDuties Duties { get; init; } = WeekDuties.None;

    /// <summary>Whether there is anything to tell.</summary>
    public bool IsEmpty => this is { Received: 0, Open: 0, Escalated: 0 } && Duties == WeekDuties.None;

    /// <summary>Counts.</summary>
    /// <param name="questions">At least all that came in or went to the communications unit during the week, and those that were unhandled when it ended.</param>
    /// <param name="week">The week.</param>
    /// <param name="at">The present: a week that is not over is counted up to it.</param>
    /// <param name="calendarOf">When the one who answers for the question works.</param>
    public static WeekFigures Of(IReadOnlyCollection<WeekQuestion> questions, Week week, Instant at, Func<WeekQuestion, WorkCalendar> calendarOf)
    {
        ArgumentNullException.ThrowIfNull(calendarOf);
        var end = Instant.Min(at, week.To);
        var received = questions.Where(question => !question.IsWithdrawn && week.Has(question.ReceivedAt)).ToList();
        var answered = received.Where(question => question.AnsweredAt is not null).ToList();
        var inTime = answered.Count(question => question.AnsweredAt < question.DueAt);
        var missed = received.Count(question => question is { AnsweredAt: null, EndedAt: null } && question.DueAt <= at);
        var open = questions.Where(question => question.ReceivedAt < end && IsOpen(question)).ToList();
        Duration[] times = [.. answered.Select(question => OpenTime.Between(question.ReceivedAt, question.AnsweredAt!.Value, calendarOf(question))).Order()];
        return new WeekFigures(
            received.Count,
            answered.Count,
            answered.Count(question => question.IsSeen),
            inTime,
            answered.Count + missed,
            times.Length == 0 ? null : (times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2,
            times.Length == 0 ? null : times[(((times.Length * 9) + 9) / 10) - 1],
            open.Count,
            open.Count(question => question.DueAt <= end),
            questions.Count(question => question.EscalatedAt is { } escalated && week.Has(escalated)));

        // A platform's clock may be ahead of ours.
        bool IsOpen(WeekQuestion question) => question.EndedAt is not { } ended || (at >= week.To && ended >= week.To);
    }
}
