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
        var item = facts.Item;
        var to = item.Steps.Of(step).To;
        var words = ReminderWords.Of(facts);
        return Data(facts, words.Title(to), item.IsUnhandled ? words.Asks(to, item.Holder is not null) : CardHistory.EndOf(facts), everybody, item.IsUnhandled);
    }

    /// <summary>A reminder with a unit that has forwarded what it reminds of.</summary>
    public static JsonObject Left(CardFacts facts) => Data(facts, Texts.ReminderTitle.With(ReminderWords.Of(facts).Name), ForwardedCard.Ended(facts), [], isOpen: false);

    /// <summary>What tells somebody of an item, by name while it is hers to do something.</summary>
    public static JsonObject Data(CardFacts facts, string title, string text, IReadOnlyList<Person> everybody, bool isOpen)
    {
        IReadOnlyList<Person> told = [.. everybody.Take(MostMentions)];
        var data = new JsonObject
        {
            ["title"] = title,
            ["summary"] = isOpen ? Texts.ReminderSummary.With(title, facts.Deadline) : facts.Item.IsUnhandled ? $"{title}. {text}" : QuestionCard.Summary(facts),
            ["tone"] = isOpen ? facts.IsLate ? "attention" : "warning" : facts.Item.IsUnhandled ? "default" : "good",
            ["isOpen"] = isOpen,
            ["names"] = isOpen && told.Count > 0,
            ["mentions"] = string.Join(", ", told.Select(At)),
            ["people"] = new JsonArray([.. told.Select(person => new JsonObject { ["at"] = At(person), ["id"] = person.Id.ToString(), ["name"] = person.Name })]),
            ["text"] = text,
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
        };
        CrisisLine.AddTo(data, facts);
        return data;
    }

    /// <summary>How Teams is told to notify somebody, without what in a name would be read as markup.</summary>
    private static string At(Person person) => $"<at>{Markup().Replace(person.Name, " ")}</at>";

    [GeneratedRegex(@"[<>&""*_`\[\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
