using NodaTime;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Items;

/// <summary><i>Besvarad</i>, <i>Åtgärdat</i>, <i>Ingen åtgärd</i>, <i>Hänvisa till partierna</i> and <i>Till ett ärende</i>: a person says how the item ended.</summary>
public static class Completion
{
    /// <summary>The longest note that is kept, in characters.</summary>
    public const int LongestNote = 2_000;

    private const int LongestLink = 2_000;

    /// <summary>Ends the item, whoever has it: anybody who may act may say that it is done.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        if (ProblemOf(press, item.Flag is not null, context.Policy, out var link) is { } problem)
        {
            return new Decision.Invalid(problem);
        }

        var (kind, reason) = press.Verb switch
        {
            // Why a flagged comment may stay is said in words of one's own.
            PressVerb.NoAction => (ResolutionKind.NoAction, item.Flag is null ? press.Reason : null),
            PressVerb.Done => (ResolutionKind.Done, null),
            PressVerb.Refer => (ResolutionKind.Referred, null),
            PressVerb.FileInCase => (ResolutionKind.Filed, null),
            _ => (ResolutionKind.AnsweredByPerson, null),
        };
        var resolution = new Resolution(kind, context.At, context.By, null, link, Joined(reason, press.Note));
        var after = item.NextRound(context.At + context.Policy.UndoFor) with { State = ItemState.Resolved, Resolution = resolution };
        var entry = EntryOf(after, resolution, context.At) with { By = context.By, Cause = press.Cause };
        return context.Change(after, [entry], item.Kind is ItemKind.Snapshot && kind is ResolutionKind.Done ? Notice.OfSnapshot(after, context.Archivists) : []);
    }

    /// <summary>The journal entry of an ending.</summary>
    internal static JournalEntry EntryOf(Item item, Resolution resolution, Instant at) =>
        JournalEntry.About(item, JournalKind.Resolved, at, resolution.By) with
        {
            Resolution = resolution.Kind,
            Link = resolution.Link,
            Note = resolution.Note,
        };

    private static InputProblem? ProblemOf(Press press, bool isFlag, Policy policy, out Uri? link)
    {
        link = null;
        var lacksReason = isFlag ? string.IsNullOrWhiteSpace(press.Note) : !policy.NoActionReasons.Contains(press.Reason);
        return press.Verb is PressVerb.NoAction && lacksReason ? InputProblem.ReasonMissing
            : press.Note?.Length > LongestNote ? InputProblem.NoteTooLong
            : press.Verb is PressVerb.FileInCase && FlagPress.NumberProblemOf(press.Note) is { } wrong ? wrong
            : press.Verb is PressVerb.Answered or PressVerb.Done && !string.IsNullOrWhiteSpace(press.Link) && !IsAddress(press.Link.Trim(), out link) ? InputProblem.LinkNotAnAddress
            : null;
    }

    private static bool IsAddress(string text, out Uri? link) =>
        Uri.TryCreate(text, UriKind.Absolute, out link) && (link.Scheme is "http" or "https") && text.Length <= LongestLink;

    private static string? Joined(string? reason, string? note) =>
        string.IsNullOrWhiteSpace(note) ? reason : reason is null ? note.Trim() : $"{reason}: {note.Trim()}";
}
