using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
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
            JournalKind.Carded => (entry.Card is CardKind.Escalation ? Texts.JournalCardedEscalation : Texts.JournalCardedQuestion).With(unit),
            JournalKind.Acknowledged => Texts.JournalAcknowledged,
            JournalKind.HandedBack => Texts.JournalHandedBack,
            JournalKind.Resolved => Ending(entry.Resolution ?? ResolutionKind.AnsweredByPerson),
            JournalKind.Undone => Texts.JournalUndone,
            JournalKind.Withdrawn => Texts.JournalWithdrawn,
            JournalKind.Missed => Texts.JournalMissed.With(SwedishText.Deadline(entry.DueAt ?? entry.At, entry.At, zone)),
            JournalKind.Escalated => Texts.JournalEscalated.With(unit),
            JournalKind.Refused => Texts.JournalRefused.With(Verb(entry.Tried ?? PressVerb.Take)),
            JournalKind.Edited => Texts.JournalEdited,
            JournalKind.Hidden => Texts.JournalHidden,
            JournalKind.Shown => Texts.JournalShown,
            JournalKind.Reopened => Texts.JournalReopened,
            JournalKind.Tied => Texts.JournalTied.With(unit),
            JournalKind.Untied => (entry.By is null ? Texts.JournalUntiedByRemoval : Texts.JournalUntied).With(unit),
            JournalKind.RegisterImported => Texts.JournalRegisterImported,
        };
    }

    private static string Signs(QuestionSigns? signs) => signs switch
    {
        QuestionSigns.Yes => Texts.SignsYes,
        QuestionSigns.Unsure => Texts.SignsUnsure,
        QuestionSigns.No or null => Texts.SignsNo,
    };

    private static string Ending(ResolutionKind kind) => kind switch
    {
        ResolutionKind.AnsweredInThread => Texts.JournalAnsweredInThread,
        ResolutionKind.AnsweredByPerson => Texts.JournalAnsweredByPerson,
        ResolutionKind.NoAction => Texts.JournalNoAction,
        ResolutionKind.Withdrawn => Texts.JournalWithdrawn,
    };

    private static string Verb(PressVerb verb) => verb switch
    {
        PressVerb.Take => Texts.VerbTake,
        PressVerb.Answered => Texts.VerbAnswered,
        PressVerb.NoAction => Texts.VerbNoAction,
        PressVerb.HandBack => Texts.VerbHandBack,
        PressVerb.Undo => Texts.VerbUndo,
    };
}
