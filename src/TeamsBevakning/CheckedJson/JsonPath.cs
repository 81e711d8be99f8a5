namespace TeamsBevakning.CheckedJson;

/// <summary>Paths in a JSON text: <c>$.calendar.holidayHours.hours['trettondedag jul']</c>.</summary>
internal static class JsonPath
{
    public static string Of(string owner, string key) => IsPlain(key) ? $"{owner}.{key}" : $"{owner}['{CheckedValue.Cut(key, 100)}']";

    /// <summary>Whether it is the path of the other, or of something in it.</summary>
    public static bool IsIn(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] is '.' or '[');

    private static bool IsPlain(string key) => key.Length is > 0 and <= 100 && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$');
}
