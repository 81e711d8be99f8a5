using System.Text;
using System.Text.Encodings.Web;

namespace TeamsBevakning.Cards.Templates;

/// <summary>JSON in UTF-8 as it is written, which can be taken back to where it was.</summary>
internal sealed class JsonBytes
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    [ThreadStatic]
    private static JsonBytes? kept;

    private byte[] bytes = new byte[16 * 1024];

    public int Length { get; set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>This thread's own, for as long as nothing else is drawn on it.</summary>
    public static JsonBytes Empty()
    {
        var empty = kept ??= new JsonBytes();
        empty.Length = 0;
        return empty;
    }

    public void Add(byte one) => Room(1)[Length++] = one;

    public void Add(ReadOnlySpan<byte> written)
    {
        written.CopyTo(Room(written.Length).AsSpan(Length));
        Length += written.Length;
    }

    /// <summary>A text with all in it escaped that JSON wants escaped, without quotation marks around it.</summary>
    public void AddText(string text)
    {
        var start = Length;
        AddAsItIs(text);
        if (Encoder.FindFirstCharacterToEncodeUtf8(Written[start..]) >= 0)
        {
            Length = start;
            AddAsItIs(Encoder.Encode(text));
        }
    }

    private void AddAsItIs(string text) => Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)).AsSpan(Length));

    private byte[] Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        }

        return bytes;
    }
}
