using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>What a button on a card asks for.</summary>
public enum PressVerb
{
    /// <summary><i>Jag tar den</i>; on the escalation card <i>Jag tar över</i>.</summary>
    Take,

    /// <summary><i>Besvarad</i>.</summary>
    Answered,

    /// <summary><i>Åtgärdat</i>: a matter is seen to.</summary>
    Done,

    /// <summary><i>Ingen åtgärd</i>.</summary>
    NoAction,

    /// <summary><i>Vi återkommer</i>: an interim answer was given.</summary>
    Interim,

    /// <summary><i>Lämna tillbaka</i>.</summary>
    HandBack,

    /// <summary><i>Ångra</i>.</summary>
    Undo,

    /// <summary><i>Inget att åtgärda</i>: an account, or all that are left, are looked at.</summary>
    Look,

    /// <summary><i>Välj kategori</i>: what a flagged comment is.</summary>
    Categorize,

    /// <summary><i>Diarieförd</i>: a flagged comment is registered, with its diary number.</summary>
    Register,

    /// <summary><i>Lagd till ärendet</i>: a comment is filed in the case it belongs to, with its diary number.</summary>
    FileInCase,

    /// <summary><i>Polisen kontaktad</i>.</summary>
    CallPolice,

    /// <summary><i>Godkänn borttagning</i>: a second person agrees.</summary>
    Approve,

    /// <summary><i>Borttagen</i>: a person has removed or hidden the comment on the platform.</summary>
    Remove,

    /// <summary><i>Hänvisad</i>: the sender is referred to where it belongs.</summary>
    Refer,

    /// <summary><i>Eskalera nu</i>: the communications unit gets it at once.</summary>
    Escalate,

    /// <summary><i>Förläng</i>: a communicator sets a later deadline.</summary>
    Extend,

    /// <summary><i>Lämna över till …</i>: somebody else has it from now on.</summary>
    Give,

    /// <summary><i>Skicka vidare</i>: another unit answers for it from now on.</summary>
    Forward,
}

/// <summary>A press on a card's button.</summary>
/// <param name="Verb">What it asks for.</param>
/// <param name="Round">The item's <see cref="Item.Round"/> when the card was drawn.</param>
/// <param name="Link">What was written as link; null or blank for nothing.</param>
/// <param name="Note">What was written as note, or as diary number; null or blank for nothing.</param>
/// <param name="Reason">What was chosen: the reason for taking no action, or the id of a flagged comment's category.</param>
/// <param name="Cause">The id of the activity in Teams that brought it; null when it has none.</param>
public sealed record Press(PressVerb Verb, int Round, string? Link, string? Note, string? Reason, string? Cause)
{
    /// <summary>The account that was looked at; null for all.</summary>
    public AccountId? Account { get; init; }

    /// <summary>Whom it is to be handed to; null when nobody was chosen.</summary>
    public PersonId? To { get; init; }

    /// <summary>The unit it is to be forwarded to; null when none was chosen.</summary>
    public UnitId? ToUnit { get; init; }

    /// <summary>What was written as date; null or blank for nothing.</summary>
    public string? Until { get; init; }
}
