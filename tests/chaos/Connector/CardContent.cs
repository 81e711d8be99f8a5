using System.Text.Json;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>What a card shows and carries.</summary>
/// <param name="Texts">Every text in it, in order.</param>
internal sealed record CardContent(IReadOnlyList<string> Texts, IReadOnlyList<CardButton> Buttons)
{
    public static CardContent? Of(JsonElement activity)
    {
        if (!activity.TryGetProperty("attachments", out var attachments) || attachments.GetArrayLength() == 0)
        {
            return null;
        }

        var (texts, buttons) = (new List<string>(), new List<CardButton>());
        Walk(attachments[0].GetProperty("content"), texts, buttons);
        return new CardContent(texts, buttons);
    }

    public bool Shows(string text) => Texts.Any(shown => shown.Contains(text, StringComparison.Ordinal));

    private static void Walk(JsonElement element, List<string> texts, List<CardButton> buttons)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
            {
                Walk(child, texts, buttons);
            }
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            if (CardButton.Of(element) is { } button)
            {
                buttons.Add(button);
            }

            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "text" && property.Value.ValueKind is JsonValueKind.String)
                {
                    texts.Add(property.Value.GetString()!);
                }

                Walk(property.Value, texts, buttons);
            }
        }
    }
}
