using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>What can be done with an item besides taking and ending it, on the cards that offer it.</summary>
internal static class ActsData
{
    /// <summary>An account's people may be a whole group of the directory, and a card may be 28 KB in all.</summary>
    private const int MostReceivers = 20;

    private const int MostUnits = 40;

    private const int LongestName = 80;

    private const int LongestReply = 500;

    /// <param name="isEscalation">Whether the card stands with the communications unit because the item went there.</param>
    public static void AddTo(JsonObject data, CardFacts facts, bool isEscalation)
    {
        var item = facts.Item;
        data["mayEscalate"] = !isEscalation && item is { IsUnhandled: true, EscalatedAt: null } && item.Unit != facts.Register.Municipality.CommunicationsUnit;
        data["escalateHow"] = Texts.EscalateHow.With(facts.CommunicationsName);
        var receivers = Receivers(facts);
        data["mayGive"] = item.IsUnhandled && receivers.Count > 0;
        data["receivers"] = new JsonArray([.. receivers.Select(person => new JsonObject { ["id"] = person.Id.ToString(), ["text"] = PeoplesText.Shown(SwedishText.Cut(person.Name, LongestName, "…")) })]);
        data["mayExtend"] = isEscalation && item.IsUnhandled;
        data["extendHow"] = Texts.ExtendHow.With(SwedishText.Deadline(item.Due.At, facts.Now, facts.Zone));
    }

    /// <summary>To be forwarded to another unit.</summary>
    public static void AddForward(JsonObject data, CardFacts facts)
    {
        data["mayForward"] = facts.Item.IsUnhandled && facts.Register.Units.Count > 1;
        data["units"] = new JsonArray([.. facts.Register.Units.Where(unit => facts.Item.IsUnhandled && unit.Id != facts.Item.Unit).Take(MostUnits)
            .Select(unit => new JsonObject { ["id"] = unit.Id.Value, ["text"] = PeoplesText.Shown(SwedishText.Cut(unit.Name, LongestName, "…")) })]);
    }

    /// <summary>What only a question offers: to be forwarded with an answer to copy (REQUIREMENTS A6), referred to the parties (A8), or filed in a case (A9), each with one.</summary>
    public static void AddEndings(JsonObject data, CardFacts facts)
    {
        data["mayRefer"] = facts.Item.IsUnhandled;
        data["referReply"] = Reply(facts, PolicyText.PoliticsReply, Texts.PoliticsReply);
        AddForward(data, facts);
        data["forwardReply"] = ForwardReply(facts);
        data["caseReply"] = Reply(facts, PolicyText.CaseReply, Texts.CaseReply);
    }

    /// <summary>What the one who asked is answered when another unit gets it (REQUIREMENTS A6).</summary>
    public static string ForwardReply(CardFacts facts) => Reply(facts, PolicyText.ForwardedReply, Texts.ForwardReply);

    private static string Reply(CardFacts facts, PolicyText which, string ours) =>
        PeoplesText.Shown(SwedishText.Cut(facts.Policy.Texts.GetValueOrDefault(which, ours), LongestReply, "…"));

    /// <summary>The account's people who are there, and those who stand in for those who are not, but not the one who has it.</summary>
    private static IReadOnlyList<Person> Receivers(CardFacts facts) =>
        !facts.Item.IsUnhandled || facts.Item.Account is null ? []
        : [.. facts.Register.StandIns.Present([.. facts.Register.AccountsFor(facts.Item).SelectMany(account => account.Administrators.Concat(account.Substitutes))]).Distinct().Where(person => person != facts.Item.Holder?.By.Id)
            .Select(facts.Register.Find).OfType<Person>().Take(MostReceivers)];
}
