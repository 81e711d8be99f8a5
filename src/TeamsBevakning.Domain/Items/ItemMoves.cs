using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>What people have done with an item besides taking and ending it: the last of each.</summary>
/// <param name="Called">That somebody called for the communications unit before time did; null when nobody has.</param>
/// <param name="Extended">That its deadline was extended; null when it was not.</param>
/// <param name="Given">That somebody handed it to another; null when nobody has.</param>
/// <param name="Forwarded">That somebody forwarded it to another unit; null when nobody has.</param>
/// <param name="Absent">That it changed hands because somebody went away or came back; null when it has not.</param>
public sealed record ItemMoves(Summons? Called = null, Extension? Extended = null, Giving? Given = null, Forwarding? Forwarded = null, Substitution? Absent = null)
{
    /// <summary>Nothing of it.</summary>
    public static ItemMoves None { get; } = new();
}

/// <summary><i>Eskalera nu</i>: a person called for the communications unit.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, in her words.</param>
public sealed record Summons(Actor By, Instant At, string Why);

/// <summary><i>Förläng</i>: a communicator set a later deadline.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, in her words.</param>
/// <param name="Before">The deadline that stood before the first extension.</param>
public sealed record Extension(Actor By, Instant At, string Why, Instant Before);

/// <summary><i>Lämna över till …</i>: a person handed the item to another.</summary>
/// <param name="By">Who gave it.</param>
/// <param name="To">Who got it.</param>
/// <param name="At">When.</param>
/// <param name="Round">The item's round after it, by which the message about it is told from earlier ones.</param>
/// <param name="Why">What the giver wrote; null for nothing.</param>
public sealed record Giving(Actor By, Actor To, Instant At, int Round, string? Why)
{
    /// <summary>Whether the item is still where it was given.</summary>
    /// <param name="item">The item as it stands.</param>
    public bool Holds(Item item) => item.IsUnhandled && item.Holder is { } holder && holder.By.Id == To.Id && holder.At == At;
}

/// <summary>The item changed hands because somebody went away, or is back.</summary>
/// <param name="Who">Who went, or is back.</param>
/// <param name="At">When.</param>
/// <param name="Until">Until when she is away; null for until further notice.</param>
/// <param name="IsBack">Whether she is back.</param>
public sealed record Substitution(Actor Who, Instant At, Instant? Until, bool IsBack)
{
    /// <summary>Whether whoever has the item has it because of that.</summary>
    /// <param name="item">The item as it stands.</param>
    public bool Holds(Item item) => item.Holder?.At == At;
}

/// <summary><i>Skicka vidare</i>: a person forwarded the item to the unit that has it now.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="From">The unit that answered for it before.</param>
/// <param name="Why">What she wrote; null for nothing.</param>
public sealed record Forwarding(Actor By, Instant At, UnitId From, string? Why)
{
    /// <summary>The unit that the item came to first, when that is another than <see cref="From"/>; null otherwise.</summary>
    public UnitId? First { get; init; }
}
