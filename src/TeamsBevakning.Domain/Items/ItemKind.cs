namespace TeamsBevakning.Domain.Items;

/// <summary>What an item is about (DESIGN, item kinds).</summary>
public enum ItemKind
{
    /// <summary>A citizen's question that nobody has answered (Fråga).</summary>
    Question,
}
