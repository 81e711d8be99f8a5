using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Outbox;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>A drawn card, with the sentence that a notification shows.</summary>
internal sealed record DrawnCard(JsonObject Content, string Summary);

/// <summary>Draws cards from the state at the moment.</summary>
internal sealed class CardRenderer(CardTemplates templates, Policy policy, TimeProvider clock)
{
    public DrawnCard Draw(OutgoingCard card) => Draw(card.Delivery.Notice.Card, card.Story, card.Register, card.IsRerouted);

    public DrawnCard Draw(CardKind kind, Story story, Domain.Accounts.Register register, bool isRerouted)
    {
        var facts = new CardFacts(story, register, policy, clock.Now(), isRerouted);
        return kind switch
        {
            CardKind.Question => new DrawnCard(templates["question"].Bind(QuestionCard.Data(facts)), QuestionCard.Summary(facts)),
            CardKind.Escalation => new DrawnCard(templates["escalation"].Bind(EscalationCard.Data(facts)), EscalationCard.Summary(facts)),
        };
    }

    public DrawnCard Draw(WeekView week)
    {
        var data = WeekCard.Data(week);
        return new DrawnCard(templates["weekly-status"].Bind(data), data["summary"]!.GetValue<string>());
    }
}
