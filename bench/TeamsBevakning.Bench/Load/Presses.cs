using System.Buffers.Text;
using System.Text;

namespace TeamsBevakning.Bench.Load;

/// <summary>One person who takes their items one after the other and then hands them back, round after round: each press changes an item.</summary>
internal sealed class Presses : IRequests
{
    private const string IdPlace = "0000000000000";
    private const string RoundPlace = "          0";
    private const string VerbPlace = "\"handBack\"";

    private readonly byte[][] items;
    private readonly byte[][] tokens;
    private readonly byte[] request;
    private readonly int idAt;
    private readonly int itemAt;
    private readonly int roundAt;
    private readonly int verbAt;
    private readonly int tokenAt;
    private long pressed;

    public Presses(int person, IEnumerable<int> items, IEnumerable<string> tokens)
    {
        this.items = [.. items.Select(number => Encoding.ASCII.GetBytes(LoadStore.Item(number).ToString()))];
        this.tokens = [.. tokens.Select(Encoding.ASCII.GetBytes)];
        request = HttpText.Post("/api/messages", Body(person), Encoding.ASCII.GetString(this.tokens[0]));
        tokenAt = request.AsSpan().IndexOf(this.tokens[0]);
        idAt = request.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"\"{IdPlace}\"")) + 1;
        itemAt = request.AsSpan().IndexOf("\"item\":\""u8) + 8;
        roundAt = request.AsSpan().IndexOf(Encoding.ASCII.GetBytes(RoundPlace));
        verbAt = request.AsSpan().IndexOf(Encoding.ASCII.GetBytes(VerbPlace));
    }

    private bool IsTaking => pressed / items.Length % 2 == 0;

    public ReadOnlyMemory<byte> Next()
    {
        tokens[pressed % tokens.Length].CopyTo(request.AsSpan(tokenAt));
        items[pressed % items.Length].CopyTo(request.AsSpan(itemAt));
        (IsTaking ? "\"take\"    "u8 : "\"handBack\""u8).CopyTo(request.AsSpan(verbAt));
        WriteNumber(request.AsSpan(idAt, IdPlace.Length), pressed, (byte)'0');
        WriteNumber(request.AsSpan(roundAt, RoundPlace.Length), pressed / items.Length, (byte)' ');
        return request;
    }

    /// <summary>The full card, in the state that the press made.</summary>
    public void Check(ReadOnlySpan<byte> answer)
    {
        if (answer.IndexOf(IsTaking ? "Tagen av Person"u8 : "\"take\""u8) < 0)
        {
            throw new InvalidDataException($"The press was not taken: {Encoding.UTF8.GetString(answer)}");
        }

        pressed++;
    }

    private static void WriteNumber(Span<byte> place, long number, byte fill)
    {
        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(number, digits, out var length);
        place.Fill(fill);
        digits[..length].CopyTo(place[^length..]);
    }

    private static string Body(int person) => $$$"""
        {"type":"invoke","name":"adaptiveCard/action","id":"{{{IdPlace}}}","timestamp":"2026-11-17T09:12:00.123Z","localTimestamp":"2026-11-17T10:12:00.123+01:00","serviceUrl":"{{{ChannelKey.ServiceUrl}}}","channelId":"msteams",
        "from":{"id":"29:1person{{{person}}}","name":"Person {{{person}}}","aadObjectId":"{{{LoadStore.PersonOf(person)}}}"},"recipient":{"id":"28:{{{ChannelKey.AppId}}}","name":"Bevakning"},
        "conversation":{"id":"19:kultur@thread.tacv2;messageid=1700000000000","conversationType":"channel","isGroup":true,"tenantId":"{{{LoadStore.Tenant}}}"},
        "channelData":{"tenant":{"id":"{{{LoadStore.Tenant}}}"},"channel":{"id":"19:kultur@thread.tacv2"},"team":{"id":"19:team@thread.tacv2"}},"locale":"sv-SE","replyToId":"1700000000000",
        "value":{"action":{"type":"Action.Execute","verb":{{{VerbPlace}}},"data":{"item":"00000000-0000-0000-0000-000000000000","round":{{{RoundPlace}}},"card":"question"}},"trigger":"manual"}}
        """;
}
