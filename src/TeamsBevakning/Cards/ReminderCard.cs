using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/reminder.json</c>: an escalation step that has come, to whom it names.</summary>
internal static class ReminderCard
{
    public static JsonObject Data(CardFacts facts, int step)
    {
        var item = facts.Item;
        var to = item.Steps.Of(step).To;
        var late = facts.Now >= item.Due.At;
        var title = Title(to).With(facts.AccountName);
        return new JsonObject
        {
            ["title"] = title,
            ["summary"] = item.IsUnhandled ? Texts.ReminderSummary.With(title, Deadline(facts, late)) : QuestionCard.Summary(facts),
            ["tone"] = item.IsUnhandled ? late ? "attention" : "warning" : "good",
            ["isOpen"] = item.IsUnhandled,
            ["text"] = item.IsUnhandled ? Asks(to, facts) : CardHistory.EndOf(facts),
            ["deadline"] = Deadline(facts, late),
            ["why"] = DueSentence.Write(item.Due),
        };
    }

    private static string Deadline(CardFacts facts, bool late) =>
        (late ? Texts.DueWas : Texts.DueBy).With(SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone));

    private static string Title(StepTo to) => to switch
    {
        StepTo.Responsible or StepTo.Communications => Texts.ReminderTitle,
        StepTo.Substitute => Texts.ReminderTitleSubstitute,
        StepTo.Manager => Texts.ReminderTitleManager,
    };

    private static string Asks(StepTo to, CardFacts facts) => to switch
    {
        StepTo.Responsible or StepTo.Communications => facts.Item.Holder is { } holder ? Texts.ReminderHolder.With(holder.By.Name) : Texts.ReminderNobody,
        StepTo.Substitute => Texts.ReminderSubstitute,
        StepTo.Manager => facts.Now >= facts.Item.Due.At ? Texts.ReminderManagerLate : Texts.ReminderManager,
    };
}
