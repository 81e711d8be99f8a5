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
            CardKind.Question => Draw("question", QuestionCard.Data(facts)),
            CardKind.Escalation => Draw("escalation", EscalationCard.Data(facts)),
        };
    }

    public DrawnCard Draw(WeekView week) => Draw("weekly-status", WeekCard.Data(week));

    public DrawnCard Draw(MineView mine) => Draw("mine", MineCard.Data(mine, clock.Now(), policy.Calendar.Zone));

    public DrawnCard Draw(HelpView help) => Draw("help", HelpCard.Data(help));

    private DrawnCard Draw(string template, JsonObject data) => new(templates[template].Bind(data), data["summary"]!.GetValue<string>());
}
