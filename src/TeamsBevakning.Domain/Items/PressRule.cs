using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Items;

/// <summary>Decides what comes of a press: first whether the person may at all, then whether the card is still true, then whether she may as the item stands, then what the button asks for.</summary>
public static class PressRule
{
    /// <summary>Decides. The first valid press wins; a repeated one changes nothing (DESIGN, Trust).</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (!context.Roles.Allow(PressActs.Plain(press.Verb)))
        {
            return new Decision.Refused(new Change(null, [RefusalOf(item, press, context)], []));
        }

        return press.Verb is PressVerb.Look ? Looking.Decide(item, press, context) : press.Round == item.Round ? DecideCurrent(item, press, context) : DecideOutdated(item, press, context);
    }

    private static Decision DecideCurrent(Item item, Press press, PressContext context) =>
        !Offers(item, press.Verb) ? new Decision.Outdated()
        : item.Holder is { } holder && !context.Roles.Allow(PressActs.Of(press.Verb, item, context.By.Id))
            ? new Decision.AlreadyHandled(holder.By, holder.At)
            : DecideAllowed(item, press, context);

    /// <summary>A question is answered, and may be answered later; a matter is seen to; accounts are looked at; a flagged comment goes its category's way. No card offers another's.</summary>
    /// <param name="item">The item.</param>
    /// <param name="verb">What a button asks for.</param>
    public static bool Offers(Item item, PressVerb verb) => verb switch
    {
        PressVerb.Done or PressVerb.NoAction when item.Checklist.All.Count > 0 => false,
        PressVerb.Take when item.Checklist.All.Count > 0 => false,
        PressVerb.Look => item.Checklist.All.Count > 0,
        PressVerb.Answered => item.Comment is not null,
        PressVerb.Interim => item is { Comment: not null, Flag: null },
        PressVerb.Done => item.Matter is not null,
        PressVerb.Refer or PressVerb.FileInCase => item.Comment is not null,
        PressVerb.Categorize or PressVerb.Register or PressVerb.CallPolice or PressVerb.Approve or PressVerb.Remove => item.Flag is not null,
        // A unit's accounts can be looked at by their own people alone.
        PressVerb.Escalate or PressVerb.Extend or PressVerb.Forward => item.Checklist.All.Count == 0,
        PressVerb.Give => item.Account is not null && item.Checklist.All.Count == 0,
        PressVerb.Take or PressVerb.NoAction or PressVerb.HandBack or PressVerb.Undo => true,
    };

    private static Decision DecideAllowed(Item item, Press press, PressContext context) => press.Verb switch
    {
        PressVerb.Take => Acknowledgement.Decide(item, press, context),
        PressVerb.Categorize or PressVerb.Register or PressVerb.CallPolice or PressVerb.Approve or PressVerb.Remove
            => FlagPress.Decide(item, press, context),
        PressVerb.Answered or PressVerb.Refer or PressVerb.FileInCase when item.Flag is not null => FlagPress.Decide(item, press, context),
        PressVerb.Answered or PressVerb.Done or PressVerb.NoAction or PressVerb.Refer or PressVerb.FileInCase => Completion.Decide(item, press, context),
        PressVerb.Interim => InterimAnswer.Decide(item, press, context),
        PressVerb.Escalate => EscalateNow.Decide(item, press, context),
        PressVerb.Extend => Extending.Decide(item, press, context),
        PressVerb.Forward => Forward.Decide(item, press, context),
        PressVerb.Give => GiveTo.Decide(item, press, context),
        PressVerb.HandBack => HandBack.Decide(item, press, context),
        PressVerb.Undo => Reversal.Decide(item, press, context),
        PressVerb.Look => Looking.Decide(item, press, context),
    };

    /// <summary>The card was drawn before the last thing that was done to the item.</summary>
    private static Decision DecideOutdated(Item item, Press press, PressContext context)
    {
        if (press.Verb is PressVerb.Give && press.Round == item.Round - 1 && item.Moves.Given is { } given && given.Holds(item) && given.By.Id == context.By.Id && given.To.Id == press.To)
        {
            return new Decision.Repeated();
        }

        var (by, at, verb) = LastAct(item);
        return verb is null ? new Decision.Outdated()
            : by?.Id == context.By.Id && verb == press.Verb && press.Round == item.Round - 1 ? new Decision.Repeated()
            : verb is PressVerb.Escalate or PressVerb.Extend or PressVerb.Forward ? new Decision.Outdated()
            : new Decision.AlreadyHandled(by, at);
    }

    private static (Actor? By, NodaTime.Instant At, PressVerb? Verb) LastAct(Item item) => item switch
    {
        { Resolution: { } end } => (end.By, end.At, VerbOf(end.Kind)),
        { Moves.Forwarded: { } forwarded } when IsLast(item, forwarded.At) => (forwarded.By, forwarded.At, PressVerb.Forward),
        { Moves.Extended: { } extended } when IsLast(item, extended.At) => (extended.By, extended.At, PressVerb.Extend),
        { Moves.Called: { } called } when IsLast(item, called.At) => (called.By, called.At, PressVerb.Escalate),
        { Flag.Last: { } last } when item.Holder is null || last.At >= item.Holder.At => last,
        { Waiting: { } waiting, Holder: { } holder } when waiting.At >= holder.At => (waiting.By, waiting.At, PressVerb.Interim),
        { Holder: { } holder } => (holder.By, holder.At, PressVerb.Take),
        _ => (null, default, null),
    };

    /// <summary>Whether nothing that is told of the item's present was done after that.</summary>
    private static bool IsLast(Item item, NodaTime.Instant at) =>
        !(item.Holder?.At > at || item.Waiting?.At > at || item.Flag?.Last?.At > at || item.Moves.Called?.At > at || item.Moves.Extended?.At > at || item.Moves.Forwarded?.At > at);

    private static PressVerb VerbOf(ResolutionKind ending) => ending switch
    {
        ResolutionKind.Removed => PressVerb.Remove,
        ResolutionKind.ToldPolice => PressVerb.CallPolice,
        ResolutionKind.Filed => PressVerb.FileInCase,
        ResolutionKind.Referred => PressVerb.Refer,
        ResolutionKind.NoAction => PressVerb.NoAction,
        ResolutionKind.Done or ResolutionKind.NotDone => PressVerb.Done,
        ResolutionKind.AnsweredInThread or ResolutionKind.AnsweredByPerson or ResolutionKind.Withdrawn => PressVerb.Answered,
    };

    private static JournalEntry RefusalOf(Item item, Press press, PressContext context) =>
        JournalEntry.About(item, JournalKind.Refused, context.At, context.By) with { Tried = PressActs.Plain(press.Verb), Cause = press.Cause };
}
