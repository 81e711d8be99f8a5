using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>Which act a press is: it matters who has the item.</summary>
public static class PressActs
{
    /// <summary>The act, whoever has the item: one who may not do even that may not act on its account at all.</summary>
    public static Act Plain(PressVerb verb) => verb switch
    {
        PressVerb.Take => Act.Take,
        PressVerb.Answered => Act.Answered,
        PressVerb.Done => Act.Done,
        PressVerb.NoAction => Act.NoAction,
        PressVerb.Interim => Act.Interim,
        PressVerb.HandBack => Act.HandBack,
        PressVerb.Undo => Act.Undo,
        PressVerb.Look => Act.Look,
        PressVerb.Categorize => Act.Categorize,
        PressVerb.Register => Act.Register,
        PressVerb.FileInCase => Act.FileInCase,
        PressVerb.CallPolice => Act.CallPolice,
        PressVerb.Approve => Act.Approve,
        PressVerb.Remove => Act.Remove,
        PressVerb.Refer => Act.Refer,
        PressVerb.Escalate => Act.Escalate,
        PressVerb.Extend => Act.Extend,
        PressVerb.Give => Act.Give,
        PressVerb.Forward => Act.Forward,
    };

    /// <summary>The act, when the item stands as it does.</summary>
    /// <param name="verb">What the button asks for.</param>
    /// <param name="item">The item as it stands.</param>
    /// <param name="by">Who presses.</param>
    public static Act Of(PressVerb verb, Item item, PersonId by) => item is { IsUnhandled: true, Holder: { } holder } && holder.By.Id != by
        ? verb switch
        {
            PressVerb.Take => item.EscalatedAt is null ? Act.TakeFromAnother : Act.TakeOver,
            PressVerb.Interim => Act.InterimForAnother,
            PressVerb.HandBack => Act.HandBackForAnother,
            PressVerb.Give => Act.GiveForAnother,
            PressVerb.Forward => Act.ForwardForAnother,
            PressVerb.Answered or PressVerb.Done or PressVerb.NoAction or PressVerb.Undo
                or PressVerb.Categorize or PressVerb.Register or PressVerb.FileInCase or PressVerb.CallPolice or PressVerb.Approve or PressVerb.Remove or PressVerb.Refer or PressVerb.Look
                or PressVerb.Escalate or PressVerb.Extend => Plain(verb),
        }
        : Plain(verb);
}
