namespace TeamsBevakning.CheckedJson;

/// <summary>Which known key somebody probably meant.</summary>
internal static class NearKey
{
    private const int LongestCompared = 40;

    public static string? Of(string key, IEnumerable<string> known) => key.Length > LongestCompared
        ? null
        : known.Select(candidate => (Key: candidate, Distance: Distance(Folded(key), Folded(candidate))))
            .Where(pair => pair.Distance <= Math.Min(2, pair.Key.Length / 2))
            .OrderBy(pair => pair.Distance)
            .Select(pair => pair.Key)
            .FirstOrDefault();

    /// <summary>Without case, and with å, ä and ö as who leaves out their dots writes them.</summary>
    private static string Folded(string text) => text.ToUpperInvariant().Replace('Å', 'A').Replace('Ä', 'A').Replace('Ö', 'O');

    /// <summary>Levenshtein's: how many characters are to be added, taken away or changed.</summary>
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }

            above = row;
        }

        return above[b.Length];
    }
}
