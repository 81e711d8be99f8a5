using System.Text.RegularExpressions;

namespace TeamsBevakning.Cards;

/// <summary>
/// What citizens and colleagues have written, made safe for a text run. Nothing in a text run is markup but one thing: clients turn <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c>
/// into dates. An invisible joiner between the braces leaves the words as they were written.
/// </summary>
internal static partial class PeoplesText
{
    private const string WordJoiner = "\u2060";

    public static string Shown(string text) => DoubledBrace().Replace(text, $"{{{WordJoiner}");

    [GeneratedRegex(@"\{(?=\{)", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledBrace();
}
