namespace TeamsBevakning.Domain.Questions;

/// <summary>Tells links from words.</summary>
internal static class Links
{
    /// <summary>Whether a run without spaces is a link: it has a scheme, begins with www, is a host with a path, or has a query.</summary>
    public static bool IsLink(ReadOnlySpan<char> token)
    {
        if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var dot = token.IndexOf('.');
        if (dot <= 0 || dot + 1 >= token.Length || !char.IsLetterOrDigit(token[dot - 1]) || !char.IsLetter(token[dot + 1]))
        {
            return false;
        }

        var rest = token[dot..];
        var end = rest.IndexOfAny('/', '?');
        return end > 0 && (rest[end] == '/' ? end + 1 < rest.Length && char.IsLetterOrDigit(rest[end + 1]) : rest[end..].Contains('='));
    }
}
