using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/reminder.json</c>: an escalation step that has come, to whom it names.</summary>
internal static partial class ReminderCard
{
    /// <summary>Those whom a step tells may be a whole group of the directory; a card that notifies hundreds is larger than Teams takes.</summary>
    private const int MostMentions = 20;

    public static JsonObject Data(CardFacts facts, int step, IReadOnlyList<Person> everybody)
    {
        IReadOnlyList<Person> told = [.. everybody.Take(MostMentions)];
        var item = facts.Item;
        var to = item.Steps.Of(step).To;
        var words = ReminderWords.Of(facts);
        var title = words.Title(to);
        return new JsonObject
        {
            ["title"] = title,
            ["summary"] = item.IsUnhandled ? Texts.ReminderSummary.With(title, facts.Deadline) : QuestionCard.Summary(facts),
            ["tone"] = item.IsUnhandled ? facts.IsLate ? "attention" : "warning" : "good",
            ["isOpen"] = item.IsUnhandled,
            ["names"] = item.IsUnhandled && told.Count > 0,
            ["mentions"] = string.Join(", ", told.Select(At)),
            ["people"] = new JsonArray([.. told.Select(person => new JsonObject { ["at"] = At(person), ["id"] = person.Id.ToString(), ["name"] = person.Name })]),
            ["text"] = item.IsUnhandled ? words.Asks(to, item.Holder is not null) : CardHistory.EndOf(facts),
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
        };
    }

    /// <summary>How Teams is told to notify somebody, without what in a name would be read as markup.</summary>
    private static string At(Person person) => $"<at>{Markup().Replace(person.Name, " ")}</at>";

    [GeneratedRegex(@"[<>&""*_`\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
