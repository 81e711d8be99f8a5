using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>The question's card with the unit that forwarded it: folded, saying where it went, with the answer to copy for who asked.</summary>
internal static class ForwardedCard
{
    private static readonly string[] Offers =
        ["mayTake", "mayResolve", "mayWait", "mayUndo", "mayHandBack", "mayFlag", "mayEscalate", "mayGive", "mayExtend", "mayRefer", "mayForward"];

    /// <summary>Whether the item's own card stands with a unit that it has left.</summary>
    /// <param name="item">The item.</param>
    /// <param name="unit">The unit in whose channel the card stands.</param>
    public static bool Left(Item item, Domain.Accounts.UnitId unit) => item.Moves.Forwarded is not null && item.Unit != unit;

    public static JsonObject Data(CardFacts facts)
    {
        var data = QuestionCard.Data(facts with { Rerouted = null });
        data["isOpen"] = false;
        data["isFinished"] = true;
        data["tone"] = "default";
        data["ended"] = Ended(facts);
        data["summary"] = Texts.ForwardedSummary.With(facts.AccountName, facts.UnitName);
        data["happened"] = new JsonArray(new JsonObject { ["text"] = Texts.ForwardedAnswer.With(ActsData.ForwardReply(facts)), ["color"] = "default" });
        data["hasFoldedLink"] = data["link"]!.GetValue<string>().Length > 0;
        data["hasLink"] = false;
        foreach (var offer in Offers)
        {
            data[offer] = false;
        }

        return data;
    }

    public static string Ended(CardFacts facts) =>
        Texts.ForwardedTo.With(facts.Item.Moves.Forwarded!.By.Name, facts.UnitName, facts.When(facts.Item.Moves.Forwarded.At));
}
