using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/matter.json</c>: an item that is about no comment, to the unit that answers for it or, as an escalation, to the communications unit.</summary>
internal static class MatterCard
{
    public static JsonObject Data(CardFacts facts, CardKind card)
    {
        var (item, matter) = (facts.Item, facts.Item.Matter!);
        var escalation = card is CardKind.Escalation;
        var data = new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["card"] = escalation ? "escalation" : "matter",
            ["title"] = escalation ? Texts.MatterEscalated.With(MatterText.Title(item.Kind, matter)) : MatterText.Title(item.Kind, matter),
            ["summary"] = Summary(facts),
            ["state"] = QuestionCard.State(item, facts.IsLate),
            ["tone"] = QuestionCard.Tone(item, facts.IsLate),
            ["isOpen"] = item.IsUnhandled,
            ["isFinished"] = !item.IsUnhandled,
            ["ended"] = CardHistory.Ended(facts),
            ["rerouted"] = facts.Rerouted is not null,
            ["reroutedText"] = facts.Rerouted ?? Texts.ReroutedCard.With(facts.UnitName),
            ["what"] = PeoplesText.Shown(MatterText.What(facts)),
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
            ["happened"] = new JsonArray([.. QuestionCard.Happened(facts)]),
            ["hasStory"] = escalation,
            ["story"] = new JsonArray([.. escalation ? EscalationCard.Story(facts) : []]),
            ["reasons"] = new JsonArray([.. facts.Policy.NoActionReasons.Select(reason => new JsonObject { ["text"] = reason })]),
            ["mayTake"] = item.State is ItemState.Open || (escalation && item is { IsUnhandled: true, Holder: { } holder } && holder.At < item.EscalatedAt),
            ["takeTitle"] = escalation ? Texts.VerbTakeOver : Texts.VerbTake,
            ["mayResolve"] = item.IsUnhandled,
            ["hasUrl"] = Account(facts)?.Url is not null,
            ["url"] = Account(facts)?.Url?.AbsoluteUri ?? string.Empty,
            ["takesLink"] = item.Kind is ItemKind.Snapshot or ItemKind.ReportDue or ItemKind.GuidelineReview,
            ["mayUndo"] = QuestionCard.CanUndo(facts),
            ["mayHandBack"] = item.State is ItemState.Acknowledged && !QuestionCard.CanUndo(facts),
        };
        ActsData.AddTo(data, facts, escalation);
        ActsData.AddForward(data, facts);
        CrisisLine.AddTo(data, facts);
        return data;
    }

    private static Account? Account(CardFacts facts) => facts.Item.Account is { } id ? facts.Register.Find(id) : null;

    public static string Summary(CardFacts facts)
    {
        var title = MatterText.Title(facts.Item.Kind, facts.Item.Matter!);
        return $"{title}: {(facts.Item.IsUnhandled ? facts.Deadline : CardHistory.EndOf(facts))}";
    }
}
