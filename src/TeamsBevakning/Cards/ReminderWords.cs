using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Cards;

/// <summary>How a reminder speaks of its item: of a question, a flagged comment, accounts to be looked at, or a matter.</summary>
/// <param name="Name">What is reminded of, in the title.</param>
/// <param name="Nobody">What is asked of the responsible when nobody has taken it.</param>
/// <param name="Holder">What is asked when somebody has.</param>
/// <param name="Substitute">What is asked of a substitute.</param>
/// <param name="Manager">What the manager is told.</param>
internal sealed record ReminderWords(string Name, string Nobody, string Holder, string Substitute, string Manager)
{
    public static ReminderWords Of(CardFacts facts)
    {
        var (item, late, holder) = (facts.Item, facts.IsLate, facts.Item.Holder?.By.Name ?? string.Empty);
        return item switch
        {
            { Flag: not null } => new(
                Texts.FlagReminderName.With(facts.AccountName),
                Texts.FlagReminderNobody,
                Texts.FlagReminderHolder.With(holder),
                Texts.FlagReminderSubstitute,
                late ? Texts.FlagReminderManagerLate : Texts.FlagReminderManager),
            { Checklist.All.Count: > 0 } => Look(facts),
            { Matter: { } matter } => new(
                MatterText.Title(item.Kind, matter),
                Texts.MatterReminderNobody,
                Texts.MatterReminderHolder.With(holder),
                Texts.MatterReminderSubstitute,
                late ? Texts.MatterReminderManagerLate : Texts.MatterReminderManager),
            _ => new(
                Texts.ReminderName.With(facts.AccountName),
                Texts.ReminderNobody,
                Texts.ReminderHolder.With(holder),
                Texts.ReminderSubstitute,
                late ? Texts.ReminderManagerLate : Texts.ReminderManager),
        };
    }

    public string Title(StepTo to) => to switch
    {
        StepTo.Responsible or StepTo.Communications => Texts.ReminderTitle.With(Name),
        StepTo.Substitute => Texts.ReminderTitleSubstitute.With(Name),
        StepTo.Manager => Texts.ReminderTitleManager.With(Name),
    };

    public string Asks(StepTo to, bool isHeld) => to switch
    {
        StepTo.Responsible or StepTo.Communications => isHeld ? Holder : Nobody,
        StepTo.Substitute => Substitute,
        StepTo.Manager => Manager,
    };

    /// <summary>Nobody takes these: whoever looks, looks.</summary>
    private static ReminderWords Look(CardFacts facts)
    {
        var left = OversightCard.LeftNames(facts);
        var asked = Texts.LookReminder.With(left);
        return new(
            OversightCard.Name(facts),
            asked,
            asked,
            Texts.LookReminderSubstitute.With(left),
            (facts.IsLate ? Texts.LookReminderManagerLate : Texts.LookReminderManager).With(left));
    }
}
