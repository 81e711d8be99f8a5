using System.Text.Json.Nodes;
using TeamsBevakning.Cards;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What the bot answered to a press.</summary>
/// <param name="Asked">The activity, so that Teams may send it again.</param>
internal sealed record PressAnswer(JsonObject Asked, int Status, JsonObject? Body)
{
    public bool IsCard => Body?["type"]?.GetValue<string>() == "application/vnd.microsoft.card.adaptive";

    public JsonObject Card => IsCard ? Body!["value"]!.AsObject() : throw new InvalidOperationException($"No card came, but: {Text}");

    /// <summary>The sentence, or the card as text.</summary>
    public string Text => IsCard ? string.Join('\n', CardText.Lines(Card)) : Body?["value"]?.ToString() ?? string.Empty;
}
