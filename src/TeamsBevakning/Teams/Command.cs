using System.Globalization;
using System.Net;

namespace TeamsBevakning.Teams;

/// <summary>What a message asks for.</summary>
internal abstract record Command
{
    private Command()
    {
    }

    public sealed record Tie(string Unit) : Command;

    public sealed record Untie : Command;

    public sealed record Week : Command;

    public sealed record Mine : Command;

    public sealed record Help : Command;

    public sealed record Unknown : Command;

    /// <summary>Reads a message without its mentions; upper and lower case, space around, and characters that nobody sees mean nothing.</summary>
    public static Command Read(string text)
    {
        // Teams writes some characters as HTML does, above all the blank after a mention.
        var seen = WebUtility.HtmlDecode(text).Where(c => char.GetUnicodeCategory(c) is not UnicodeCategory.Format);
        var words = string.Concat(seen).Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var rest = string.Join(' ', words.Skip(1)).Trim('"', '”', '“', '\'', '.', '!');
        return (words.Length == 0 ? "hjälp" : words[0].TrimEnd('.', '!', '?').ToLowerInvariant()) switch
        {
            "koppla" when string.Equals(rest, "bort", StringComparison.OrdinalIgnoreCase) => new Untie(),
            "koppla" => new Tie(rest),
            "veckostatus" => new Week(),
            "mina" => new Mine(),
            "hjälp" or "hjalp" or "help" or "hej" => new Help(),
            _ => new Unknown(),
        };
    }
}
