using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Duties;

/// <summary>
/// Opens the occasion of a duty that has come. After a stop only the latest opens; of the looks that were missed each day is told in the journal. An occasion before it that nobody did ends as not
/// done: it cannot be done any longer.
/// </summary>
public static class OccasionRun
{
    /// <summary>What is to be committed, and the duty as it is planned after it.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="planned">Its row, which is due.</param>
    /// <param name="context">What is known.</param>
    public static (IReadOnlyList<Change> Changes, PlannedDuty Next) Decide(Duty duty, PlannedDuty planned, DutyContext context)
    {
        var calendar = context.Policy.CalendarOf(planned.Scope.Unit);
        var (occasion, journal) = (DutyTimes.Next(duty, planned, calendar), new List<JournalEntry>());
        for (var next = After(occasion); DutyTimes.OpensAt(duty, next, context.Policy, calendar) <= context.At; next = After(occasion))
        {
            journal.AddRange(Unwatched(duty, planned.Scope, occasion, context));
            occasion = next;
        }

        List<Change> changes = journal.Count == 0 ? [] : [new Change(null, journal, [])];
        if (context.Open is { } open && Superseding.Decide(open, context.Register.Municipality.CommunicationsUnit, context.At) is { } ended)
        {
            changes.Add(ended);
        }

        if (ItemOf(duty, planned.Scope, occasion, context) is { } item)
        {
            changes.Add(LeftAlone.Hurried(Opening.Of(item, context.Register.Municipality.CommunicationsUnit), context.Register, context.At));
        }

        return (changes, DutyPlan.Planned(duty, planned with { After = occasion.Due.At, HasOpened = true }, context.Policy));

        Occasion After(Occasion one) => duty.Every.NextAfter(one.Due.At, calendar);
    }

    /// <summary>Null when everything has been done already.</summary>
    private static Item? ItemOf(Duty duty, DutyScope scope, Occasion occasion, DutyContext context)
    {
        var checklist = Checklist.None;
        if (duty.Opens is ItemKind.Oversight)
        {
            checklist = Checklist.Of(context.AccountsOf(scope.Unit).Select(account => account.Id)
                .Where(account => duty.Every is not OncePerWeek || !(context.LookedAt.GetValueOrDefault(account, Instant.MinValue) >= occasion.FromAt)));
            if (checklist.All.Count == 0)
            {
                return null;
            }
        }

        var calendar = context.Policy.CalendarOf(scope.Unit);
        var from = Instant.Min(DutyTimes.OpensAt(duty, occasion, context.Policy, calendar), context.At);
        var steps = StepPlan.Of(duty.Escalation, from, null, occasion.Due, calendar).Select(step => IsPast(step, occasion, context.At)
            ? step with { Outcome = StepOutcome.Superseded, DoneAt = context.At }
            : step);
        var item = Opening.ItemOf(
            duty.Opens, new Matter(context.Subject, context.Name, occasion.Due.At), scope.Unit, scope.Account, ItemId.Of(duty.Opens, context.Subject, occasion.Due.At), from, context.At,
            new Promise(null, occasion.Due, [.. steps]), context.Policy.Version) with
        { Checklist = checklist };

        // Its deadline is of the year and the day, in a crisis too; its card says that there is one.
        return context.Policy.Declared.Of(item) is null ? item : item with { PolicyVersion = context.Policy.InCrisis().Version };
    }

    /// <summary>Nobody is reminded of a deadline that nobody could keep; the communications unit is told that it was missed.</summary>
    private static bool IsPast(PlannedStep step, Occasion occasion, Instant at) => occasion.Due.At <= at && step.At <= at && step.To is not StepTo.Communications;

    /// <summary>A day on which nobody could have pressed counts as one without oversight all the same.</summary>
    private static IEnumerable<JournalEntry> Unwatched(Duty duty, DutyScope scope, Occasion occasion, DutyContext context) =>
        duty is not { Opens: ItemKind.Oversight, Every: DailyBefore } ? []
        : context.AccountsOf(scope.Unit).Select(account => new JournalEntry(JournalKind.Unwatched, context.At) { Account = account.Id, Unit = scope.Unit, DueAt = occasion.Due.At });
}
