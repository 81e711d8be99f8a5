using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>An item's own card with the unit that forwarded it: folded, saying where it went; a question's with the answer to copy for who asked.</summary>
internal static class ForwardedCard
{
    private static readonly string[] Offers =
        ["mayTake", "mayResolve", "mayWait", "mayUndo", "mayHandBack", "mayFlag", "mayEscalate", "mayGive", "mayExtend", "mayRefer", "mayForward", "mayChoose", "hasStep", "mayLeave"];

    /// <summary>Whether the item's own card stands with a unit that it has left.</summary>
    /// <param name="item">The item.</param>
    /// <param name="unit">The unit in whose channel the card stands.</param>
    public static bool Left(Item item, Domain.Accounts.UnitId unit) => item.Moves.Forwarded is not null && item.Unit != unit;

    /// <summary>Of the template that the item's own card has.</summary>
    public static JsonObject Data(CardFacts facts)
    {
        var (item, whole) = (facts.Item, facts with { Rerouted = null });
        var data = item.Matter is not null ? MatterCard.Data(whole, item.OwnCard) : item.Flag is not null ? FlaggedCard.Data(whole, item.OwnCard) : QuestionCard.Data(whole);
        data["isOpen"] = false;
        data["isFinished"] = true;
        data["tone"] = "default";
        data["ended"] = Ended(facts);
        data["summary"] = item.OwnCard is CardKind.Question
            ? Texts.ForwardedSummary.With(facts.AccountName, facts.UnitName)
            : Texts.ForwardedOtherSummary.With(data["title"]!.GetValue<string>(), facts.UnitName);
        data["happened"] = item.OwnCard is CardKind.Question
            ? new JsonArray(new JsonObject { ["text"] = Texts.ForwardedAnswer.With(ActsData.ForwardReply(facts)), ["color"] = "default" })
            : new JsonArray();
        if (data["hasLink"]?.GetValue<bool>() is { } hasLink)
        {
            (data["hasFoldedLink"], data["hasLink"]) = (hasLink, false);
        }

        foreach (var offer in Offers.Where(data.ContainsKey))
        {
            data[offer] = false;
        }

        return data;
    }

    public static string Ended(CardFacts facts) =>
        Texts.ForwardedTo.With(facts.Item.Moves.Forwarded!.By.Name, facts.UnitName, facts.When(facts.Item.Moves.Forwarded.At));
}
