using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary>The presses on a flagged comment's card: which category it is, and the category's steps one by one. The last step ends it.</summary>
public static class FlagPress
{
    /// <summary>The longest diary number that is kept, in characters.</summary>
    public const int LongestNumber = 100;

    /// <summary>Decides; that the presser may is asked before.</summary>
    /// <param name="item">A flagged comment's item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context) =>
        item.Resolution is { } end ? new Decision.AlreadyHandled(end.By, end.At)
        : press.Note?.Length > Completion.LongestNote ? new Decision.Invalid(InputProblem.NoteTooLong)
        : press.Verb is PressVerb.Categorize ? Categorized(item, press, context)
        : FlagPath.Of(item.Flag!, context.Policy.Flags, context.Platform) is not { } path ? new Decision.Invalid(InputProblem.CategoryMissing)
        : press.Verb is PressVerb.Approve ? Approved(item, press, path, context)
        : Stepped(item, press, path, context);

    private static Decision Categorized(Item item, Press press, PressContext context)
    {
        if (context.Policy.Flags.Find(press.Reason) is not { } category)
        {
            return new Decision.Invalid(InputProblem.CategoryMissing);
        }

        var flag = item.Flag!;
        if (flag.Chosen?.By.Id == context.By.Id && flag.Category == category.Id)
        {
            return new Decision.Repeated();
        }

        var erases = category.Demands.Contains(FlagDemand.NeverStore) && flag.ErasedAt is null;
        var chosen = flag with { Category = category.Id, Chosen = new Holder(context.By, context.At), Approved = null };
        var after = Sooner(item.NextRound(context.At + context.Policy.UndoFor), category, context) with { Flag = erases ? Erased(chosen, context.At) : chosen };
        after = erases || after.Due != item.Due ? after with { Undo = null } : after;
        var entry = JournalEntry.About(item, JournalKind.Categorized, context.At, context.By) with { Note = category.Name, Cause = press.Cause };
        entry = after.Due == item.Due ? entry : entry with { DueAt = after.Due.At, DueBefore = item.Due.At, Derivation = after.Due };
        return erases
            ? context.Change(after, [entry, JournalEntry.About(item, JournalKind.ContentErased, context.At, context.By)], erases: true)
            : context.Change(after, entry);
    }

    /// <summary>Nothing is kept of the content: not what was found in it either.</summary>
    private static Flag Erased(Flag flag, Instant at) => flag with { Hits = FlagHits.None, Evidence = null, ErasedAt = at };

    /// <summary>A category with a time of its own counts from when it is recognized, but never moves the deadline away.</summary>
    private static Item Sooner(Item item, FlagCategory category, PressContext context)
    {
        if (category.Within?.DueFrom(context.At, context.Calendar(item)) is not { } due || due.At >= item.Due.At)
        {
            return item;
        }

        var steps = item.Steps;
        if (context.Target is { } target)
        {
            var planned = StepPlan.OfPromise(target.Escalation, item.ReceivedAt, context.At, due, context.Calendar(item));
            steps = new ItemSteps(StepPlan.Again(steps.All, planned, due.At, item.MissedAt));
        }

        return item with { Due = due, Steps = steps };
    }

    private static Decision Approved(Item item, Press press, FlagPath path, PressContext context) =>
        item.Flag!.Approved is { } first ? first.By.Id == context.By.Id ? new Decision.Repeated() : new Decision.AlreadyHandled(first.By, first.At)
        : !path.NeedsApproval || path.Next?.Demand is not FlagDemand.Remove ? new Decision.Invalid(InputProblem.StepBefore)
        : context.Change(
            item.NextRound(context.At + context.Policy.UndoFor) with { Flag = item.Flag with { Approved = new Holder(context.By, context.At) } },
            JournalEntry.About(item, JournalKind.RemovalApproved, context.At, context.By) with { Cause = press.Cause });

    private static Decision Stepped(Item item, Press press, FlagPath path, PressContext context)
    {
        var step = path.Steps.FirstOrDefault(step => FlagPath.VerbOf(step.Demand) == press.Verb);
        if (ProblemOf(item, press, path, step, context) is { } problem)
        {
            return new Decision.Invalid(problem);
        }

        var note = string.IsNullOrWhiteSpace(press.Note) ? null : press.Note.Trim();
        var hasNumber = press.Verb is PressVerb.Register or PressVerb.FileInCase;
        var mark = new FlagMark(step!.Demand, context.By, context.At, hasNumber ? note : null);
        var after = item.NextRound(context.At + context.Policy.UndoFor) with { Flag = item.Flag! with { Marks = new FlagMarks([.. item.Flag!.Marks.All, mark]) } };
        var taken = JournalEntry.About(item, KindOf(step.Demand), context.At, context.By) with { Note = note, Cause = press.Cause };
        if (path.Steps.Any(other => !other.IsDone && other != step))
        {
            return context.Change(after, taken);
        }

        var resolution = new Resolution(path.Ending, context.At, context.By, null, null, note);
        after = after with { State = ItemState.Resolved, Resolution = resolution };
        var ended = Completion.EntryOf(after, resolution, context.At) with { Cause = press.Cause };
        return press.Verb == VerbOf(path.Ending) ? context.Change(after, ended) : context.Change(after, taken, ended with { Note = null, Cause = null });
    }

    private static InputProblem? ProblemOf(Item item, Press press, FlagPath path, FlagStep? step, PressContext context) =>
        step is null || step.IsDone ? InputProblem.StepBefore
        : path.Next != step ? path.Next!.Demand is FlagDemand.SaveEvidence ? InputProblem.EvidenceMissing : InputProblem.StepBefore
        : step.Demand is FlagDemand.Remove && path.NeedsApproval ? InputProblem.ApprovalMissing
        : step.Demand is FlagDemand.Remove && item.Flag!.Approved?.By.Id == context.By.Id ? InputProblem.ApprovalIsYours
        : press.Verb is PressVerb.Register or PressVerb.FileInCase ? NumberProblemOf(press.Note)
        : null;

    /// <summary>What is wrong with a diary number; null when nothing is.</summary>
    internal static InputProblem? NumberProblemOf(string? number) =>
        string.IsNullOrWhiteSpace(number) || !number.Any(char.IsDigit) ? InputProblem.NumberMissing : number.Trim().Length > LongestNumber ? InputProblem.NumberTooLong : null;

    /// <summary>The button whose press is the ending itself.</summary>
    internal static PressVerb? VerbOf(ResolutionKind ending) => ending switch
    {
        ResolutionKind.Removed => PressVerb.Remove,
        ResolutionKind.ToldPolice => PressVerb.CallPolice,
        ResolutionKind.Referred => PressVerb.Refer,
        ResolutionKind.AnsweredByPerson => PressVerb.Answered,
        ResolutionKind.Filed or ResolutionKind.NoAction or ResolutionKind.Done or ResolutionKind.NotDone or ResolutionKind.AnsweredInThread or ResolutionKind.Withdrawn => null,
    };

    private static JournalKind KindOf(FlagDemand demand) => demand switch
    {
        FlagDemand.Register => JournalKind.Registered,
        FlagDemand.FileInCase => JournalKind.FiledInCase,
        FlagDemand.Remove => JournalKind.Removed,
        FlagDemand.Answer => JournalKind.Answered,
        FlagDemand.Refer => JournalKind.Referred,
        FlagDemand.Police => JournalKind.PoliceTold,
        FlagDemand.SaveEvidence => JournalKind.EvidenceSaved,
        FlagDemand.NeverStore => JournalKind.ContentErased,
    };
}
