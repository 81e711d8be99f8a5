using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsBevakning.Domain.Chain;

/// <summary>
/// JSON that can be written in one way only, in UTF-8: no blanks, and in texts only what must be escaped is (RFC 8785, 3.2.2.2), which is what <c>JSON.stringify</c> writes.
/// An unpaired surrogate, which no store can hold, is written as U+FFFD.
/// </summary>
internal sealed class CanonicalJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    [ThreadStatic]
    private static CanonicalJson? kept;

    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private bool follows;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <summary>An empty one, for what is hashed at once: the next call on this thread empties it again.</summary>
    public static CanonicalJson Begin()
    {
        kept ??= new CanonicalJson();
        kept.bytes.ResetWrittenCount();
        kept.follows = false;
        return kept;
    }

    /// <summary>SHA-256 over what is written, 64 hexadecimal digits.</summary>
    public string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash);
    }

    public void Raw(ReadOnlySpan<byte> some) => bytes.Write(some);

    public void Array(ReadOnlySpan<string?> values)
    {
        Raw("["u8);
        for (var i = 0; i < values.Length; i++)
        {
            Raw(i == 0 ? default : ","u8);
            Text(values[i]);
        }

        Raw("]"u8);
    }

    /// <summary>A member of the object; one without a value is left out.</summary>
    public void Member(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Text(value);
        }
    }

    /// <inheritdoc cref="Member(string, string?)"/>
    public void Member(string name, long? value)
    {
        if (value is { } number)
        {
            Name(name);
            number.TryFormat(bytes.GetSpan(20), out var written, provider: CultureInfo.InvariantCulture);
            bytes.Advance(written);
        }
    }

    private void Name(string name)
    {
        Raw(follows ? ","u8 : default);
        follows = true;
        Text(name);
        Raw(":"u8);
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Raw("null"u8);
            return;
        }

        Raw("\""u8);
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            Encoding.UTF8.GetBytes(rest[..next], bytes);
            Encoding.UTF8.GetBytes(Escape(rest[next]), bytes);
            rest = rest[(next + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, bytes);
        Raw("\""u8);
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => $"\\u{(int)character:x4}",
    };
}
