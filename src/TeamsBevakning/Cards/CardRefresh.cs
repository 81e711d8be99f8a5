using System.Buffers;
using System.Text.Json;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>What makes Teams ask for a person's own view of a card in a channel when she looks at it (Universal Actions).</summary>
internal static class CardRefresh
{
    /// <summary>What Teams sends then: it changes nothing.</summary>
    public const string Verb = "view";

    /// <summary>Teams refreshes a card for so many.</summary>
    private const int MostViewers = 60;

    /// <summary>A card may be 28 KB in all.</summary>
    private const int LargestCard = 28 * 1024;

    /// <summary>Whether a card of that kind is about one item and has buttons.</summary>
    public static bool IsFor(CardKind card) => card is CardKind.Question or CardKind.Escalation or CardKind.Matter or CardKind.FlaggedComment;

    /// <summary>The card with its refresh; as it is when nobody has a view of their own.</summary>
    /// <param name="viewers">How Teams calls them, the most important first.</param>
    public static DrawnCard With(DrawnCard card, ItemId item, CardKind kind, IReadOnlyList<string> viewers)
    {
        if (viewers.Count == 0)
        {
            return card;
        }

        var written = new ArrayBufferWriter<byte>(card.Json.Length + 1024);
        written.Write(card.Json.Span[..^1]);
        written.Write(",\"refresh\":"u8);
        using (var json = new Utf8JsonWriter(written))
        {
            Write(json, item, kind, viewers.Take(MostViewers), LargestCard - card.Json.Length);
        }

        written.Write("}"u8);
        return written.WrittenCount <= LargestCard ? card with { Json = written.WrittenMemory } : card;
    }

    private static void Write(Utf8JsonWriter json, ItemId item, CardKind kind, IEnumerable<string> viewers, int room)
    {
        json.WriteStartObject();
        json.WriteStartObject("action");
        json.WriteString("type", "Action.Execute");
        json.WriteString("title", Texts.VerbView);
        json.WriteString("verb", Verb);
        json.WriteStartObject("data");
        json.WriteString("item", item.ToString());
        json.WriteString("card", kind is CardKind.Escalation ? "escalation" : "own");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("userIds");
        foreach (var viewer in viewers.TakeWhile(viewer => json.BytesCommitted + json.BytesPending + viewer.Length + 16 < room))
        {
            json.WriteStringValue(viewer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
