namespace TeamsBevakning.Domain.Items;

/// <summary>Where an item is on its way: <c>Open ⇄ Acknowledged → Resolved</c>, or <c>Withdrawn</c> (DESIGN, item state).</summary>
public enum ItemState
{
    /// <summary>Nobody has taken it.</summary>
    Open,

    /// <summary>Somebody has taken it; the answer clock goes on.</summary>
    Acknowledged,

    /// <summary>It is handled.</summary>
    Resolved,

    /// <summary>Its author deleted what it was about.</summary>
    Withdrawn,
}
