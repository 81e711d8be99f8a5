using System.Text.Json.Nodes;
using TeamsBevakning.Cards;

namespace TeamsBevakning.Tests.Teams;

/// <summary>A card that stands in a channel, as the connector has it now.</summary>
internal sealed class PostedCard(string channel, string conversation, string activity, JsonObject content)
{
    private static readonly string[] Reminders = ["Påminnelse:", "Ersättare behövs:", "Till chefen:"];

    private static readonly string[] Matters = ["Ska åtgärdas senast", "Skulle ha åtgärdats", "Åtgärdat "];

    private volatile JsonObject content = content;

    public string Channel { get; } = channel;

    public string Conversation { get; } = conversation;

    public string Activity { get; } = activity;

    public JsonObject Content
    {
        get => content;
        set => content = value;
    }

    /// <summary>How often it was posted or updated.</summary>
    public int Times { get; set; } = 1;

    /// <summary>Whom Teams notifies of the card.</summary>
    public string Mentions => string.Join(", ", Content["msteams"]?["entities"]?.AsArray().Select(entity => entity!["mentioned"]!["name"]!.GetValue<string>()) ?? []);

    public string Kind =>
        Text.StartsWith("Till dig: ", StringComparison.Ordinal) ? "handed-over"
        : !Reminders.Any(start => Text.StartsWith(start, StringComparison.Ordinal)) && Text.Split('\n')[0].Contains("laggad kommentar på", StringComparison.Ordinal) ? "flagged-comment"
        : Text.Contains("Det här har hänt", StringComparison.Ordinal) ? "escalation"
        : Text.StartsWith("Loggens slut", StringComparison.Ordinal) ? "journal-head"
        : Text.Contains("har gått till er", StringComparison.Ordinal) ? "group"
        : Text.Contains("Svarstiden hade redan gått ut", StringComparison.Ordinal) ? "summary"
        : Reminders.Any(start => Text.StartsWith(start, StringComparison.Ordinal)) ? "reminder"
        : Text.Contains("vara sett senast", StringComparison.Ordinal) || Text.Contains("varit sett senast", StringComparison.Ordinal) || Text.Contains("illsyn:", StringComparison.Ordinal) ? "oversight"
        : Matters.Any(word => Text.Contains(word, StringComparison.Ordinal)) ? "matter"
        : "question";

    public string Text => string.Join('\n', CardText.Lines(Content));

    public string Buttons => CardText.Lines(Content)[^1];
}
