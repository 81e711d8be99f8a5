using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Wording;

namespace TeamsBevakning.Teams.Commands;

/// <summary>A word of a message.</summary>
/// <param name="Text">As it was written, without the marks around it.</param>
/// <param name="Key">As it is compared.</param>
internal sealed record MessageWord(string Text, string Key);

/// <summary>Reads what a message says into words: upper and lower case, space around, mark-up, and characters that nobody sees mean nothing.</summary>
internal static partial class MessageWords
{
    /// <summary>More words than any command has.</summary>
    private const int Most = 60;

    private static readonly char[] Around = ['"', '”', '“', '\'', '’', '.', '!', '?', ',', ';', ':', '(', ')', '«', '»'];

    /// <summary>What people write to be polite, or to make a sentence of a command.</summary>
    private static readonly HashSet<string> Polite =
    [
        "hej", "hejsan", "hallo", "tja", "tjena", "god", "morgon", "tack", "snalla", "kan", "du", "ni", "skulle", "vill", "ha", "fa", "jag", "mig", "visa", "ge", "lista", "se", "lat", "ta",
        "fram", "hamta", "har", "ar", "vara", "hjalpa", "garna", "please", "can", "could", "you", "show", "me", "give", "list", "the", "hi", "hello", "thanks", "thank", "i", "am", "want", "nu", "lite",
    ];

    private static readonly HashSet<string> Gratitude = ["tack", "tackar", "thanks", "thank"];

    private static readonly HashSet<string> WithGratitude = ["sa", "mycket", "hjalpen", "you", "for", "det", "jattebra", "bra"];

    public static IReadOnlyList<MessageWord> Read(string text)
    {
        // Teams writes some characters as HTML does, above all the blank after a mention.
        var seen = WebUtility.HtmlDecode(Tag().Replace(text, " ")).Where(c => char.GetUnicodeCategory(c) is not UnicodeCategory.Format);
        return
        [
            .. string.Concat(string.Concat(seen).EnumerateRunes()).Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim(Around))
                .Where(word => word.Length > 0)
                .Take(Most)
                .Select(word => new MessageWord(word, Spelling.Fold(word))),
        ];
    }

    public static bool IsPolite(MessageWord word) => Polite.Contains(word.Key);

    public static bool AreThanks(IReadOnlyList<MessageWord> words) =>
        words.Any(word => Gratitude.Contains(word.Key)) && words.All(word => Gratitude.Contains(word.Key) || WithGratitude.Contains(word.Key));

    public static bool IsEnglishThanks(MessageWord word) => word.Key is "thanks" or "thank" or "you";

    /// <summary>The words without what is polite at their ends; what stands between may belong to a name.</summary>
    public static IReadOnlyList<MessageWord> Within(IEnumerable<MessageWord> words, params string[] alsoPolite)
    {
        bool Drops(MessageWord word) => IsPolite(word) || alsoPolite.Contains(word.Key);
        return [.. words.SkipWhile(Drops).Reverse().SkipWhile(Drops).Reverse()];
    }

    public static string Join(IEnumerable<MessageWord> words) => string.Join(' ', words.Select(word => word.Text));

    [GeneratedRegex("</?[a-zA-Z][^<>]{0,500}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
