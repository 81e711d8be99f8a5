using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards;

/// <summary>What can be done with an item besides taking and ending it, on the cards that offer it.</summary>
internal static class ActsData
{
    /// <param name="isEscalation">Whether the card stands with the communications unit because the item went there.</param>
    public static void AddTo(JsonObject data, CardFacts facts, bool isEscalation)
    {
        var item = facts.Item;
        data["mayEscalate"] = !isEscalation && item is { IsUnhandled: true, EscalatedAt: null } && item.Unit != facts.Register.Municipality.CommunicationsUnit;
        data["escalateHow"] = Texts.EscalateHow.With(facts.CommunicationsName);
        data["mayExtend"] = isEscalation && item.IsUnhandled;
        data["extendHow"] = Texts.ExtendHow.With(SwedishText.Deadline(item.Due.At, facts.Now, facts.Zone));
    }
}
