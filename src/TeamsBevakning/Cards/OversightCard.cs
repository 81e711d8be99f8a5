using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/oversight.json</c>: the unit's accounts, each to be looked at; as an escalation, what nobody has looked at.</summary>
internal static class OversightCard
{
    /// <summary>A card may be 28 KB in all. One press for all counts for those that are not shown too.</summary>
    private const int MostAccounts = 15;

    private const int MostWhenShort = 5;

    public static JsonObject Data(CardFacts facts, CardKind kind)
    {
        var item = facts.Item;
        var escalation = kind is CardKind.Escalation;
        var lines = item.Checklist.All.OrderBy(line => line.Look is not null).ToList();
        var most = facts.IsShort ? MostWhenShort : MostAccounts;
        var left = item.Checklist.Left.Count();
        var card = escalation ? "escalation" : "matter";
        return new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["card"] = card,
            ["title"] = escalation ? Texts.LookEscalated.With(item.Matter!.Name) : item.Matter!.Name,
            ["summary"] = Summary(facts),
            ["state"] = item.IsUnhandled ? Texts.LookLeft.With(left, lines.Count) : QuestionCard.State(item, facts.IsLate),
            ["tone"] = QuestionCard.Tone(item, facts.IsLate),
            ["isOpen"] = item.IsUnhandled,
            ["rerouted"] = facts.Rerouted is not null,
            ["reroutedText"] = facts.Rerouted ?? Texts.ReroutedCard.With(facts.UnitName),
            ["what"] = escalation ? Texts.LookWhatEscalated.With(facts.UnitName) : item.Due.Reasons is [EveryWeek, ..] ? Texts.LookWhatWeekly : Texts.LookWhat,
            ["deadline"] = DeadlineOf(facts),
            ["why"] = DueSentence.Write(item.Due, Texts.LookMustBe),
            ["happened"] = new JsonArray([.. QuestionCard.Happened(facts)]),
            ["accounts"] = new JsonArray([.. item.IsUnhandled ? lines.Take(most).Select(line => Line(line, card, facts)) : []]),
            ["hasMore"] = item.IsUnhandled && lines.Count > most,
            ["more"] = Texts.LookMore.With(lines.Count - most),
            ["mayLookAll"] = item.IsUnhandled && left > 1,
            ["mayUndo"] = QuestionCard.CanUndo(facts),
        };
    }

    public static string Summary(CardFacts facts) => facts.Item.IsUnhandled
        ? $"{facts.Item.Matter!.Name}: {string.Join(", ", facts.Item.Checklist.Left.Take(3).Select(account => NameOf(account, facts)))}. {DeadlineOf(facts)}"
        : $"{facts.Item.Matter!.Name}: {CardHistory.EndOf(facts)}";

    private static JsonObject Line(AccountLook line, string card, CardFacts facts)
    {
        var account = facts.Register.Find(line.Account);
        return new JsonObject
        {
            ["name"] = NameOf(line.Account, facts),
            ["platform"] = account is null ? string.Empty : $"  {account.Platform}",
            ["isLeft"] = line.Look is null,
            ["isLooked"] = line.Look is not null,
            ["looked"] = line.Look is { } look ? Texts.LookedBy.With(look.By.Name, facts.When(look.At)) : string.Empty,
            ["hasUrl"] = account?.Url is not null,
            ["url"] = account?.Url?.AbsoluteUri ?? string.Empty,
            ["account"] = line.Account.Value,
            ["item"] = facts.Item.Id.ToString(),
            ["round"] = facts.Item.Round,
            ["card"] = card,
        };
    }

    private static string DeadlineOf(CardFacts facts) =>
        (facts.IsLate ? Texts.LookDueWas : Texts.LookDueBy).With(SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone));

    private static string NameOf(AccountId account, CardFacts facts) => facts.Register.Find(account)?.Name ?? account.Value;
}
