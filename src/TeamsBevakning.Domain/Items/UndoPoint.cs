using NodaTime;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Items;

/// <summary>What <i>Ångra</i> goes back to, while it may.</summary>
/// <param name="State">The state before the press.</param>
/// <param name="Holder">Who had the item before the press; null for nobody.</param>
/// <param name="Until">The first instant at which it is too late.</param>
/// <param name="Waited">Whether an interim answer stood before the press.</param>
public sealed record UndoPoint(ItemState State, Holder? Holder, Instant Until, bool Waited = false)
{
    /// <summary>What was done of a flagged comment before the press; null for other items.</summary>
    public Flag? Flag { get; init; }
}
