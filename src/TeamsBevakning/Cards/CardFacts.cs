using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>What a card is drawn from.</summary>
/// <param name="Rerouted">Why it stands elsewhere than in its unit's channel, in words; null when it stands where it should.</param>
/// <param name="IsShort">Whether only the essentials fit.</param>
internal sealed record CardFacts(Story Story, Register Register, Policy Policy, Instant Now, string? Rerouted, bool IsShort = false)
{
    public Item Item => Story.Item;

    /// <summary>What the policy promises of it; null when it no longer says.</summary>
    public Target? Target => Item.Account is not { } id ? Policy.TargetOf(Item.Kind, null) : Register.Find(id) is { } account ? Policy.TargetOf(Item.Kind, account) : null;

    /// <summary>The platform of the item's account; empty when it has none.</summary>
    public string Platform => Item.Account is { } account ? Register.Find(account)?.Platform ?? string.Empty : string.Empty;

    public DateTimeZone Zone => Policy.Calendar.Zone;

    /// <summary>The account, or what the item is about in its place.</summary>
    public string AccountName => ItemName.Of(Item, Register);

    public string UnitName => NameOf(Item.Unit);

    public string CommunicationsName => NameOf(Register.Municipality.CommunicationsUnit);

    /// <summary>What has been told as missed is late whatever this machine's clock says: another's may be before it, and one that has just started may be set.</summary>
    public bool IsLate => Item.MissedAt is not null || Now >= Item.Due.At;

    /// <summary>”Ska besvaras senast ons 18 nov 16.30”; of what is finished, when it was due.</summary>
    public string Deadline => DeadlineText.With(SwedishText.Deadline(Item.Due.At, Now, Zone));

    private string DeadlineText => !Item.IsUnhandled ? Texts.DueWhenOpen
        : Item.Flag is not null ? IsLate ? Texts.FlagDueWas : Texts.FlagDueBy
        : IsLook ? IsLate ? Texts.LookDueWas : Texts.LookDueBy
        : Item.Matter is not null ? IsLate ? Texts.MatterDueWas : Texts.MatterDueBy
        : IsLate ? Texts.DueWas : Texts.DueBy;

    /// <summary>How the deadline was reckoned.</summary>
    public string Why => Item.Flag is not null ? DueSentence.Write(Item.Due, "hanteras", CameIn)
        : IsLook ? DueSentence.Write(Item.Due, Texts.LookMustBe)
        : Item.Matter is not null ? DueSentence.Write(Item.Due, "åtgärdas")
        : DueSentence.Write(Item.Due, cameIn: CameIn);

    /// <summary>In a crisis the time runs from when it was declared, not from when the comment came.</summary>
    private LocalDateTime? CameIn => Story.Comment?.Post.PostedAt.InZone(Zone).LocalDateTime;

    /// <summary>Whether it is a unit's accounts to be looked at.</summary>
    private bool IsLook => Item.Checklist.All.Count > 0;

    public string When(Instant at) => SwedishText.When(at, Now, Zone);

    public string NameOf(UnitId unit) => Register.Find(unit)?.Name ?? unit.Value;

    public string NameOf(PersonId person) => Register.Find(person)?.Name ?? person.ToString();
}
