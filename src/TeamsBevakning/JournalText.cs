using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning;

/// <summary>A journal entry in words, on one line: who and what; when stands beside it.</summary>
internal static class JournalText
{
    public static string Write(JournalEntry entry, Register? register, DateTimeZone zone)
    {
        var what = string.Join(": ", new[] { What(entry, register, zone), entry.Note, entry.Link?.OriginalString }.Where(part => !string.IsNullOrEmpty(part)));
        return SwedishText.OneLine(entry.By is { } by ? $"{by.Name} {what}" : what);
    }

    private static string What(JournalEntry entry, Register? register, DateTimeZone zone)
    {
        var unit = entry.Unit is { } id ? register?.Find(id)?.Name ?? id.Value : string.Empty;
        return entry.Kind switch
        {
            JournalKind.Received => entry.DueAt is { } due
                ? Texts.JournalReceivedItem.With(Signs(entry.Signs), SwedishText.Deadline(due, entry.At, zone))
                : Texts.JournalReceived.With(Signs(entry.Signs)),
            JournalKind.Opened => Texts.JournalOpened.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.AcknowledgeDueSet => Texts.JournalTakeBy.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Carded => Card(entry.Card ?? CardKind.Question).With(unit),
            JournalKind.Acknowledged => Texts.JournalAcknowledged,
            JournalKind.Forwarded => Texts.JournalForwarded.With(unit),
            JournalKind.Given => Texts.JournalGiven,
            JournalKind.HandedBack => Texts.JournalHandedBack,
            JournalKind.Resolved => entry is { Resolution: ResolutionKind.Done, By: null } ? Texts.JournalDoneSeen : entry is { Resolution: ResolutionKind.Filed, Note: { } } ? Texts.JournalEndInCase : Ending(entry.Resolution ?? ResolutionKind.AnsweredByPerson),
            JournalKind.Undone => Texts.JournalUndone,
            JournalKind.Looked => Texts.JournalLooked,
            JournalKind.LookUndone => Texts.JournalLookUndone,
            JournalKind.Unwatched => Texts.JournalUnwatched.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Withdrawn => Texts.JournalWithdrawn,
            JournalKind.Missed => (entry.Milestone is Milestone.Acknowledge ? Texts.JournalAcknowledgeMissed : Texts.JournalMissed).With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Escalated => (entry.By is not null ? Texts.JournalEscalatedBy : entry.Card is CardKind.LateSummary ? Texts.JournalEscalatedLate : Texts.JournalEscalated).With(unit),
            JournalKind.Reminded => Step(entry.Step, Texts.JournalRemindedResponsible, Texts.JournalRemindedSubstitute, Texts.JournalRemindedManager),
            JournalKind.StepSkipped => Step(entry.Step, Texts.JournalNoResponsible, Texts.JournalNoSubstitute, Texts.JournalNoManager),
            JournalKind.InterimGiven => Texts.JournalInterim.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Extended => Texts.JournalExtended.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.CrisisOn => Texts.JournalCrisisOn.With(Scope(entry, register)),
            JournalKind.CrisisOff => Texts.JournalCrisisOff.With(Scope(entry, register)),
            JournalKind.Recomputed => Recomputed(entry).With(
                SwedishText.Deadline(entry.DueBefore ?? entry.At, entry.At, zone), SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Refused => Texts.JournalRefused.With(Tried(entry.Tried ?? Act.Take, unit)),
            JournalKind.Edited => Texts.JournalEdited,
            JournalKind.Hidden => Texts.JournalHidden,
            JournalKind.Shown => Texts.JournalShown,
            JournalKind.Reopened => Texts.JournalReopened,
            JournalKind.DueRestored => entry.DueAt is { } next ? Texts.JournalDueRestored.With(SwedishText.Deadline(next, entry.At, zone)) : Texts.JournalDueCleared,
            JournalKind.CardRestored => Texts.JournalCardRestored.With(unit),
            JournalKind.AbsenceSaid => Texts.JournalAbsenceSaid,
            JournalKind.AbsenceTakenBack => Texts.JournalAbsenceTakenBack,
            JournalKind.HandedOver => Texts.JournalHandedOver,
            JournalKind.CameBack => Texts.JournalCameBack,
            JournalKind.Tied => Texts.JournalTied.With(unit),
            JournalKind.Untied => (entry.By is null ? Texts.JournalUntiedByRemoval : Texts.JournalUntied).With(unit),
            JournalKind.Rerouted => Texts.JournalRerouted,
            JournalKind.RegisterImported => Texts.JournalRegisterImported,
            JournalKind.PolicyApplied => Texts.JournalPolicyApplied,
            JournalKind.ChainBegun => Texts.JournalChainBegun,
            JournalKind.HeadPosted => Texts.JournalHeadPosted.With(unit),
            JournalKind.Flagged => (entry.By is null ? Texts.JournalFlagged : Texts.JournalFlaggedBy).With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.EvidenceSaved => Texts.JournalEvidenceSaved,
            JournalKind.Categorized => Texts.JournalCategorized,
            JournalKind.Registered => Texts.JournalRegistered,
            JournalKind.FiledInCase => Texts.JournalFiledInCase,
            JournalKind.PoliceTold => Texts.JournalPoliceTold,
            JournalKind.RemovalApproved => Texts.JournalRemovalApproved,
            JournalKind.Removed => Texts.JournalRemovedStep,
            JournalKind.Answered => Texts.JournalAnsweredStep,
            JournalKind.Referred => Texts.JournalReferredStep,
            JournalKind.ContentErased => Texts.JournalContentErased,
            JournalKind.SnapshotGiven => Texts.JournalSnapshotGiven,
            JournalKind.SnapshotKept => Texts.JournalSnapshotKept,
            JournalKind.Erased => Texts.JournalErased.With(Posts(entry.Erased)),
        };
    }

    private static string Scope(JournalEntry entry, Register? register) => entry.Account is { } account ? register?.Find(account)?.Name ?? account.Value : Texts.CrisisWhole;

    /// <summary>The version that stands beside it says whether a crisis began or was over.</summary>
    private static string Recomputed(JournalEntry entry) => (entry.Note, IsSame: entry.DueAt == entry.DueBefore) switch
    {
        ({ } note, var same) when Policy.IsOfCrisis(note) => same ? Texts.JournalCrisisSame : Texts.JournalRecomputedForCrisis,
        ({ } note, var same) when note.EndsWith(Policy.CrisisOver, StringComparison.Ordinal) => same ? Texts.JournalAfterCrisisSame : Texts.JournalRecomputedAfterCrisis,
        _ => Texts.JournalRecomputed,
    };

    private static string Posts(ErasedFields? erased) => erased?.Entries is 1 ? Texts.OneEntry : Texts.ManyEntries.With(erased?.Entries ?? 0);

    private static string Signs(QuestionSigns? signs) => signs switch
    {
        QuestionSigns.Yes => Texts.SignsYes,
        QuestionSigns.Unsure => Texts.SignsUnsure,
        QuestionSigns.No or null => Texts.SignsNo,
    };

    private static string Card(CardKind card) => card switch
    {
        CardKind.Question or CardKind.Matter or CardKind.FlaggedComment => Texts.JournalCardedQuestion,
        CardKind.Escalation => Texts.JournalCardedEscalation,
        CardKind.Reminder => Texts.JournalCardedReminder,
        CardKind.HandedOver => Texts.JournalCardedHandedOver,
        CardKind.LateSummary or CardKind.LateGroup => Texts.JournalCardedSummary,
        CardKind.JournalHead => Texts.JournalCardedHead,
        CardKind.WeeklyStatus => Texts.JournalCardedWeek,
        CardKind.SnapshotCame => Texts.JournalCardedSnapshot,
        CardKind.StandIn => Texts.JournalCardedStandIn,
    };

    private static string Step(StepTo? step, string responsible, string substitute, string manager) => step switch
    {
        StepTo.Substitute => substitute,
        StepTo.Manager => manager,
        StepTo.Responsible or StepTo.Communications or null => responsible,
    };

    private static string Ending(ResolutionKind kind) => kind switch
    {
        ResolutionKind.AnsweredInThread => Texts.JournalAnsweredInThread,
        ResolutionKind.AnsweredByPerson => Texts.JournalAnsweredByPerson,
        ResolutionKind.Done => Texts.JournalDone,
        ResolutionKind.NotDone => Texts.JournalNotDone,
        ResolutionKind.NoAction => Texts.JournalNoAction,
        ResolutionKind.Withdrawn => Texts.JournalWithdrawn,
        ResolutionKind.Removed => Texts.JournalEndRemoved,
        ResolutionKind.Filed => Texts.JournalEndFiled,
        ResolutionKind.ToldPolice => Texts.JournalEndToldPolice,
        ResolutionKind.Referred => Texts.JournalEndReferred,
    };

    private static string Tried(Act act, string unit) => act switch
    {
        Act.Take or Act.TakeFromAnother => Texts.VerbTake,
        Act.TakeOver => Texts.VerbTakeOver,
        Act.Answered => Texts.VerbAnswered,
        Act.Done => Texts.VerbDone,
        Act.NoAction => Texts.VerbNoAction,
        Act.Interim or Act.InterimForAnother => Texts.VerbInterim,
        Act.HandBack or Act.HandBackForAnother => Texts.VerbHandBack,
        Act.Undo => Texts.VerbUndo,
        Act.Look => Texts.VerbLook,
        Act.Flag => Texts.VerbFlag,
        Act.Categorize => Texts.VerbCategorize,
        Act.Register => Texts.VerbRegister,
        Act.FileInCase => Texts.VerbFileInCase,
        Act.CallPolice => Texts.VerbCallPolice,
        Act.Approve => Texts.VerbApprove,
        Act.Remove => Texts.VerbRemove,
        Act.Refer => Texts.VerbRefer,
        Act.Escalate => Texts.VerbEscalate,
        Act.Extend => Texts.VerbExtend,
        Act.Forward or Act.ForwardForAnother => Texts.VerbForward,
        Act.Give or Act.GiveForAnother => Texts.VerbGive,
        Act.Tie => $"koppla {unit}".TrimEnd(),
        Act.Untie => $"koppla bort {unit}".TrimEnd(),
        Act.ReadWeek => "veckostatus",
        Act.SayAbsent or Act.SayAbsentForAnother => "frånvaro",
        Act.ReadLate => "försenade",
        Act.ReadChannels => "hjälp",
        Act.FetchSnapshot => Texts.VerbGetFile,
        Act.SwitchCrisis => "krisläge",
    };
}
