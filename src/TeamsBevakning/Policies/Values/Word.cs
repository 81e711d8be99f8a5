using System.Text.Json;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Values;

/// <summary>One of the words that a policy file may write in a place.</summary>
internal static class Word
{
    public static CheckedValue.Reader<T?> Of<T>(IReadOnlyDictionary<string, T> words)
        where T : struct => (JsonElement value, out string? wrong, out string? right) =>
    {
        var text = CheckedValue.Text(200)(value, out wrong, out right);
        if (text is null)
        {
            return null;
        }

        if (words.TryGetValue(text, out var meant))
        {
            return meant;
        }

        (wrong, right) = Unknown(text, words.Keys);
        return null;
    };

    /// <summary>What is told of a word that is none of those.</summary>
    public static (string Wrong, string Right) Unknown(string text, IEnumerable<string> words)
    {
        var near = NearKey.Of(text, words) is { } meant ? $" (menade du ”{meant}”?)" : string.Empty;
        return ($"”{CheckedValue.Cut(text, 60)}” är inget av orden här{near}", $"Ange något av: {string.Join(", ", words)}");
    }
}
