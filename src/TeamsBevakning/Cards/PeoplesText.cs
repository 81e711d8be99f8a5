using System.Text.RegularExpressions;

namespace TeamsBevakning.Cards;

/// <summary>What citizens and colleagues have written, made safe for a text run: it reads as it was written, and does nothing else.</summary>
/// <remarks>
/// Nothing in a text run is markup but one thing: clients turn <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c> into dates, which an invisible joiner between the braces prevents.
/// A word that is longer than a phone is wide, such as the end of an address, may break: a text run does not break it by itself, and the card would be cut off there.
/// And marks that turn the direction of writing are closed at the end of their line, so that they turn nothing that stands after.
/// </remarks>
internal static partial class PeoplesText
{
    private const char PopDirection = '\u202C';
    private const char PopIsolate = '\u2069';
    private const string WordJoiner = "\u2060";
    private const string MayBreak = "$0\u200B";

    public static string Shown(string text) => LongWord().Replace(InAddress().Replace(
        DoubledBrace().Replace(Turning().IsMatch(text) ? Closed(text) : text, $"{{{WordJoiner}"), MayBreak), MayBreak);

    private static string Closed(string text) => string.Join('\n', text.Split('\n').Select(line => $"{line}{Closing(line)}"));

    private static string Closing(string line)
    {
        var open = new Stack<char>();
        foreach (var c in line)
        {
            if (c is >= '\u202A' and <= '\u202E' and not PopDirection)
            {
                open.Push(PopDirection);
            }
            else if (c is >= '\u2066' and <= '\u2068')
            {
                open.Push(PopIsolate);
            }
            else if (c == PopIsolate && open.Contains(PopIsolate))
            {
                // Closing an isolate closes what was opened inside it.
                while (open.Pop() != PopIsolate)
                {
                }
            }
            else if (c == PopDirection && open.TryPeek(out var top) && top == PopDirection)
            {
                open.Pop();
            }
        }

        return new string([.. open]);
    }

    [GeneratedRegex(@"\{(?=\{)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledBrace();

    [GeneratedRegex(@"(?<=\S{12})[&=_.+%#~](?=\S{8})", RegexOptions.CultureInvariant)]
    private static partial Regex InAddress();

    [GeneratedRegex(@"[^\s\p{Cs}\p{M}\p{Cf}/?-]{25}(?=[^\s\p{Cs}\p{M}\p{Cf}/?-])", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069]", RegexOptions.CultureInvariant)]
    private static partial Regex Turning();
}
