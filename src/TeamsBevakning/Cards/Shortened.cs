namespace TeamsBevakning.Cards;

/// <summary>Teams takes 28 KB for a whole message, and nobody reads more on a card: what is longer is cut, never between the two halves of a character.</summary>
internal static class Shortened
{
    public static string To(int longest, string text, string ending = "…") =>
        text.Length <= longest ? text : $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}{ending}";
}
