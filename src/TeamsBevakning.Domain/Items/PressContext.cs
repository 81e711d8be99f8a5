using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>Who presses, and what the decision needs to know besides the item.</summary>
/// <param name="By">The sender that Teams vouches for.</param>
/// <param name="Roles">What she is to the item's account.</param>
/// <param name="CommunicationsUnit">Whose channel has the escalation card.</param>
/// <param name="Policy">The rules that the item opened under.</param>
/// <param name="Target">What they promise of it; null when they no longer say.</param>
/// <param name="At">When the press came.</param>
public sealed record PressContext(Actor By, Roles Roles, UnitId CommunicationsUnit, Policy Policy, Target? Target, Instant At)
{
    /// <summary>Of the item's checklist, the accounts that she may act on.</summary>
    public IReadOnlySet<AccountId> Accounts { get; init; } = new HashSet<AccountId>();

    /// <summary>The platform of the item's account, in lower case; empty when it has none.</summary>
    public string Platform { get; init; } = string.Empty;

    /// <summary>Whom the item is to be handed to; null when nobody was chosen, or one who is not in the register.</summary>
    public Receiver? Receiver { get; init; }

    /// <summary>Where the item is to be forwarded to; null when no unit was chosen, or one that is not in the register.</summary>
    public ForwardPlace? ForwardTo { get; init; }

    /// <summary>How many people keep the account's snapshots, and are told when one is taken.</summary>
    public int Archivists { get; init; }

    /// <summary>When the unit that owns the item works.</summary>
    internal WorkCalendar Calendar(Item item) => Policy.CalendarOf(item.Unit);

    /// <summary>The change that puts <paramref name="after"/> in place of the item and tells everybody who sees it.</summary>
    internal Decision Change(Item after, params IReadOnlyList<JournalEntry> journal) => Change(after, journal, erases: false);

    /// <summary>The same; with what is told besides.</summary>
    internal Decision Change(Item after, IReadOnlyList<JournalEntry> journal, IEnumerable<Notice> besides) => new Decision.Changed(new Change(after, journal, [.. Notice.AllOf(after, CommunicationsUnit), .. besides]));

    /// <summary>The same; when it <paramref name="erases"/>, nothing is kept of what the item's comment says.</summary>
    internal Decision Change(Item after, IReadOnlyList<JournalEntry> journal, bool erases) =>
        new Decision.Changed(new Change(after, journal, Notice.AllOf(after, CommunicationsUnit)) { ErasesContent = erases });
}
