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

    /// <summary>A sentence is read on a phone's lock screen.</summary>
    private const int MostNamed = 3;

    public static JsonObject Data(CardFacts facts, CardKind kind)
    {
        var item = facts.Item;
        var escalation = kind is CardKind.Escalation;
        var early = item is { IsUnhandled: true, MissedAt: null };
        var lines = item.Checklist.All.OrderBy(line => line.Look is not null).ToList();
        var most = facts.IsShort ? MostWhenShort : MostAccounts;
        var left = item.Checklist.Left.Count();
        var card = escalation ? "escalation" : "matter";
        var data = new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["card"] = card,
            ["title"] = escalation ? (early ? Texts.LookEscalatedEarly : Texts.LookEscalated).With(item.Matter!.Name) : item.Matter!.Name,
            ["summary"] = Summary(facts),
            ["state"] = item.IsUnhandled ? Texts.LookLeft.With(left, lines.Count) : QuestionCard.State(item, facts.IsLate),
            ["tone"] = QuestionCard.Tone(item, facts.IsLate),
            ["isOpen"] = item.IsUnhandled,
            ["isFinished"] = !item.IsUnhandled,
            ["ended"] = CardHistory.Ended(facts),
            ["rerouted"] = facts.Rerouted is not null,
            ["reroutedText"] = facts.Rerouted ?? Texts.ReroutedCard.With(facts.UnitName),
            ["what"] = escalation ? (early ? Texts.LookWhatEscalatedEarly : Texts.LookWhatEscalated).With(facts.UnitName) : IsWeekly(facts) ? Texts.LookWhatWeekly : Texts.LookWhat,
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
            ["happened"] = new JsonArray([.. QuestionCard.Happened(facts)]),
            ["accounts"] = new JsonArray([.. lines.Take(most).Select(line => Line(line, card, facts))]),
            ["hasMore"] = lines.Count > most,
            ["more"] = (item.IsUnhandled ? Texts.LookMore : Texts.LookMoreDone).With(lines.Count - most),
            ["mayLookAll"] = item.IsUnhandled && left > 1,
            ["mayUndo"] = QuestionCard.CanUndo(facts),
        };
        CrisisLine.AddTo(data, facts);
        return data;
    }

    public static string Summary(CardFacts facts) => facts.Item.IsUnhandled
        ? $"{facts.Item.Matter!.Name}: {LeftNames(facts)}. {facts.Deadline}"
        : $"{facts.Item.Matter!.Name}: {CardHistory.EndOf(facts)}";

    /// <summary>”daglig tillsyn, Kultur och fritid”.</summary>
    public static string Name(CardFacts facts) => (IsWeekly(facts) ? Texts.WeeklyLookReminderName : Texts.LookReminderName).With(facts.UnitName);

    /// <summary>The first of the accounts that nobody has looked at, in a sentence.</summary>
    public static string LeftNames(CardFacts facts)
    {
        var left = facts.Item.Checklist.Left.ToList();
        var names = left.Take(MostNamed).Select(account => NameOf(account, facts)).ToList();
        return left.Count <= MostNamed ? SwedishText.Listed(names) : Texts.AndOthers.With(string.Join(", ", names));
    }

    private static bool IsWeekly(CardFacts facts) => facts.Item.Due.Reasons is [EveryWeek, ..];

    private static JsonObject Line(AccountLook line, string card, CardFacts facts)
    {
        var account = facts.Register.Find(line.Account);
        return new JsonObject
        {
            ["name"] = account?.BareName ?? line.Account.Value,
            ["platform"] = account is null ? string.Empty : $"  {account.Platform}",
            ["isLeft"] = line.Look is null && facts.Item.IsUnhandled,
            ["isLooked"] = line.Look is not null || !facts.Item.IsUnhandled,
            ["looked"] = line.Look is { } look ? Texts.LookedBy.With(look.By.Name, facts.When(look.At)) : Texts.NotLooked,
            ["color"] = line.Look is null ? "attention" : "good",
            ["hasUrl"] = account?.Url is not null,
            ["url"] = account?.Url?.AbsoluteUri ?? string.Empty,
            ["account"] = line.Account.Value,
            ["item"] = facts.Item.Id.ToString(),
            ["round"] = facts.Item.Round,
            ["card"] = card,
        };
    }

    private static string NameOf(AccountId account, CardFacts facts) => facts.Register.Find(account)?.Name ?? account.Value;
}
