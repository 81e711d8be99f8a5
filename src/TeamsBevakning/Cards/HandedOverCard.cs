using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/reminder.json</c> for the one who was handed an item: from whom, what, and by when. It folds when the item has gone on.</summary>
internal static class HandedOverCard
{
    private const int LongestWhy = 300;

    /// <param name="round">Which handing over it tells of.</param>
    public static JsonObject Data(CardFacts facts, int round, IReadOnlyList<Person> told)
    {
        var item = facts.Item;
        var given = item.Moves.Given is { } last && last.Round == round && last.Holds(item) ? last : null;
        var title = Texts.GivenTitle.With(ReminderWords.Of(facts).Name);
        var text = given is null ? item.IsUnhandled ? Texts.GivenWentOn : CardHistory.EndOf(facts)
            : given.Why is { } why ? Texts.GivenWhy.With(given.By.Name, PeoplesText.Shown(SwedishText.Cut(why, LongestWhy, "…")))
            : Texts.GivenText.With(given.By.Name);
        return ReminderCard.Data(facts, title, text, given is null ? [] : told, isOpen: given is not null);
    }
}
