using System.Globalization;

namespace TeamsBevakning.Domain.Chain;

/// <summary>How far a journal has come: its last entry.</summary>
/// <param name="Number">The entry's number; 0 for an empty journal.</param>
/// <param name="Hash">The entry's hash, 64 hexadecimal digits in small letters.</param>
public readonly record struct ChainHead(long Number, string Hash)
{
    /// <summary>Before the first entry.</summary>
    public static ChainHead None { get; } = new(0, new string('0', 64));

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is something else.</summary>
    public static ChainHead? Parse(string text) =>
        text.Trim().Split(':') is [var number, { Length: 64 } hash] && hash.All(char.IsAsciiHexDigit)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new ChainHead(value, hash.ToLowerInvariant())
            : null;

    /// <summary><c>number:hash</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");
}
