using System.Text;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A text as both databases hold it, so that what is hashed is what is kept: in place of NUL and of surrogates without their pair, which neither has, stands U+FFFD.</summary>
internal static class StoredText
{
    public static string? Of(string? text) => text is null || IsPlain(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0', StringComparison.Ordinal);
}
