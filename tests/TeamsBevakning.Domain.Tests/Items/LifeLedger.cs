using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>All that an item's changes have told, and that no two of them contradict each other.</summary>
internal sealed class LifeLedger
{
    private readonly Dictionary<int, PlannedStep> outcomes = [];
    private readonly List<JournalEntry> journal = [];

    public void Add(Item? before, Change change)
    {
        journal.AddRange(change.Journal);
        if (change.Item is not { } after)
        {
            return;
        }

        CheckState(before, after);
        CheckOutcomes(before, after, change.Journal);
        CheckDeadlines(before, after, change.Journal);
        CheckTotals(after);
    }

    /// <summary>What time alone does is done at once and in order, to those who are there.</summary>
    public static void CheckSweep(Item before, Change change, Audience audience, Instant at)
    {
        var after = change.Item!;
        var done = after.Steps.All.Where(step => step.Outcome is not null && !before.Steps.All.Contains(step)).ToList();
        done.TrueForAll(step => step.DoneAt == at && step.Outcome == (
            IsOvertaken(step, done) ? StepOutcome.Superseded
            : step.To != StepTo.Communications && audience.Of(step.To, before).Count == 0 ? StepOutcome.Nobody
            : StepOutcome.Told)).ShouldBeTrue();
        done.Count(step => step.At > at).ShouldBeLessThanOrEqualTo(done.Count(step => step.Outcome is StepOutcome.Nobody));
        var coming = after.Steps.Coming(after.State).ToList();
        coming.TrueForAll(step => step.At > at).ShouldBeTrue();
        foreach (var step in done)
        {
            var toLast = step.To is StepTo.Communications && done.Any(each => each is { Outcome: StepOutcome.Nobody, IfNobody: IfNobody.Last });
            after.Steps.All.TakeWhile(each => each != step).Any(each => each.Outcome is null && each.Milestone == step.Milestone && !toLast).ShouldBeFalse();
        }

        if (change.Journal is [.., { Kind: JournalKind.StepSkipped }])
        {
            var toNext = done.Where(step => step.Outcome is StepOutcome.Nobody).All(step => step.IfNobody is IfNobody.Next);
            coming.Where(step => toNext || step.To is StepTo.Communications).ShouldBeEmpty();
        }
    }

    /// <summary>Whether a later step to the same people had come too and was done at the same time.</summary>
    private static bool IsOvertaken(PlannedStep step, IEnumerable<PlannedStep> done) => step.To is not StepTo.Communications && step.At <= step.DoneAt
        && done.Any(later => later.To == step.To && later.DoneAt == step.DoneAt && later.At <= later.DoneAt && (later.At, later.Number).CompareTo((step.At, step.Number)) > 0);

    private static void CheckState(Item? before, Item after)
    {
        after.Version.ShouldBe((before?.Version ?? 0) + 1);
        after.Round.ShouldBeInRange(before?.Round ?? 0, (before?.Round ?? 0) + 1);
        (after.Resolution is not null).ShouldBe(after.State is ItemState.Resolved or ItemState.Withdrawn);
        (after.Holder is not null || after.State is not ItemState.Acknowledged).ShouldBeTrue();
        (after.Holder is null || after.State is not ItemState.Open).ShouldBeTrue();
        (after.IsUnhandled || after.NextDueAt == after.Undo?.Until).ShouldBeTrue();
        (before?.EscalatedAt is null || before.EscalatedAt == after.EscalatedAt).ShouldBeTrue();
    }

    private void CheckOutcomes(Item? before, Item after, IReadOnlyList<JournalEntry> entries)
    {
        after.Steps.All.DistinctBy(step => step.Number).Count().ShouldBe(after.Steps.All.Count);
        outcomes.Values.Except(after.Steps.All).ShouldBeEmpty();
        var done = after.Steps.All.Where(step => step.Outcome is not null && outcomes.TryAdd(step.Number, step)).ToList();
        done.Select(WordOf).OfType<(JournalKind, Milestone?, StepTo?)>().Order().ShouldBe(
            entries.Where(entry => entry.Step is not null).Select(entry => (entry.Kind, entry.Milestone, entry.Step)).Order());
        done.TrueForAll(step => step.Outcome == StepOutcome.Superseded ? IsOvertaken(step, done) || after.OpenedLate || after.Moves.Called is not null || (after.Moves.Forwarded is not null && step.Milestone is Milestone.Acknowledge) : before != null && before.IsUnhandled && after.IsUnhandled).ShouldBeTrue();
    }

    private static void CheckDeadlines(Item? before, Item after, IReadOnlyList<JournalEntry> entries)
    {
        var moves = entries.Where(entry => entry.DueBefore is not null).ToList();
        moves.TrueForAll(entry => entry.DueBefore == before!.Due.At && entry.DueAt == after.Due.At && entry.Derivation == after.Due).ShouldBeTrue();
        (before is null || before.Due == after.Due || moves.Count == 1).ShouldBeTrue();
        (before is null || before.PolicyVersion == after.PolicyVersion || moves is [{ Kind: JournalKind.Recomputed }]).ShouldBeTrue();
        if (moves is [{ Kind: JournalKind.InterimGiven }])
        {
            before!.Waiting.ShouldBeNull();
            after.Due.At.ShouldBeGreaterThan(before.Due.At);
            after.Waiting!.Before.ShouldBe(before.Due);
        }

        foreach (var milestone in Enum.GetValues<Milestone>())
        {
            entries.Count(entry => entry.Kind is JournalKind.Missed && entry.Milestone == milestone).ShouldBeLessThanOrEqualTo(1);
        }
    }

    private void CheckTotals(Item after)
    {
        var escalations = Count(JournalKind.Escalated);
        escalations.ShouldBe(outcomes.Values.Count(step => step is { Outcome: StepOutcome.Told, To: StepTo.Communications }) + (after.OpenedLate ? 1 : 0) + (after.Moves.Called is null ? 0 : 1));
        (after.EscalatedAt is not null).ShouldBe(escalations > 0);
        (after.MissedAt is null || journal.Exists(entry => entry is { Kind: JournalKind.Missed, Milestone: Milestone.Resolve })).ShouldBeTrue();
        (after.AcknowledgeMissedAt is null || journal.Exists(entry => entry is { Kind: JournalKind.Missed, Milestone: Milestone.Acknowledge })).ShouldBeTrue();
        var undone = journal.Count(entry => entry is { Kind: JournalKind.Undone, DueBefore: not null });
        (Count(JournalKind.InterimGiven) - undone).ShouldBe(after.Waiting is null ? 0 : 1);
        var deadlines = 1 + Count(JournalKind.Extended) + Count(JournalKind.InterimGiven) + undone + Count(JournalKind.Recomputed);
        journal.Count(entry => entry is { Kind: JournalKind.Missed, Milestone: Milestone.Resolve }).ShouldBeLessThanOrEqualTo(deadlines);
    }

    private int Count(JournalKind kind) => journal.Count(entry => entry.Kind == kind);

    private static (JournalKind, Milestone?, StepTo?)? WordOf(PlannedStep step) => step switch
    {
        { Outcome: StepOutcome.Superseded } => null,
        { Outcome: StepOutcome.Nobody } => (JournalKind.StepSkipped, step.Milestone, step.To),
        { To: StepTo.Communications } => (JournalKind.Escalated, step.Milestone, step.To),
        _ => (JournalKind.Reminded, step.Milestone, step.To),
    };
}
