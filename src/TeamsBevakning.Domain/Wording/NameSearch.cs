namespace TeamsBevakning.Domain.Wording;

/// <summary>What a written name turned out to be.</summary>
/// <typeparam name="T">What has the name.</typeparam>
/// <param name="Found">All that it fits equally well: one when it is clear, several when it is not, none when it fits nothing.</param>
/// <param name="Nearest">When it fits nothing: the one that may have been meant; null when none is near.</param>
public sealed record NameFound<T>(IReadOnlyList<T> Found, T? Nearest)
    where T : class
{
    /// <summary>The only one it fits; null when it fits none or several.</summary>
    public T? One => Found is [var one] ? one : null;
}

/// <summary>Finds what somebody means by a name: in full, then by one of its words or several in a row, then by how it begins, then with one slip. What fits better hides what fits worse.</summary>
public static class NameSearch
{
    /// <summary>Shorter words are too like each other for a slip to be told.</summary>
    private const int ShortestWithSlip = 4;

    /// <summary>Looks the name up.</summary>
    /// <typeparam name="T">What has names.</typeparam>
    /// <param name="written">The name as somebody wrote it.</param>
    /// <param name="among">All that could be meant.</param>
    /// <param name="names">The names that each is known by, its id among them.</param>
    /// <param name="byWord">Whether one word of a name is enough, as with people's first names.</param>
    public static NameFound<T> Find<T>(string written, IEnumerable<T> among, Func<T, IEnumerable<string>> names, bool byWord = false)
        where T : class
    {
        var asked = Spelling.Fold(written.Trim());
        if (asked.Length == 0)
        {
            return new([], null);
        }

        var known = among.Select(each => (Each: each, Names: names(each).Select(Spelling.Fold).ToList())).ToList();
        Func<string, bool>[] tiers =
        [
            name => name == asked,
            name => byWord && Words(name).Contains(asked),
            name => byWord && $" {Parted(name)} ".Contains($" {Parted(asked)} ", StringComparison.Ordinal),
            // ”Bo E” is the beginning of two, however near it is to one of them.
            name => byWord && Words(asked).Length > 1 && Parted(name).StartsWith(Parted(asked), StringComparison.Ordinal),
            name => asked.Length >= ShortestWithSlip && Spelling.Slips(name, asked) == 1,
            name => byWord && asked.Length >= ShortestWithSlip && Words(name).Any(word => Spelling.Slips(word, asked) == 1),
        ];
        foreach (var fits in tiers)
        {
            if (known.Where(each => each.Names.Exists(name => fits(name))).Select(each => each.Each).ToList() is { Count: > 0 } found)
            {
                return new(found, null);
            }
        }

        var nearest = known.SelectMany(each => each.Names.Select(name => (each.Each, Slips: Far(name, asked)))).OrderBy(each => each.Slips).FirstOrDefault();
        return new([], nearest.Each is not null && nearest.Slips <= Math.Max(2, asked.Length / 3) ? nearest.Each : null);
    }

    /// <summary>One that begins with what was written, or a word of it that does, is nearer than one with many slips.</summary>
    private static int Far(string name, string asked) =>
        asked.Length >= ShortestWithSlip && Words(name).Append(name).Any(word => word.StartsWith(asked, StringComparison.Ordinal)) ? 1 : Spelling.Slips(name, asked);

    /// <summary>”Anna-Karin” and ”Anna Karin” are one name.</summary>
    private static string Parted(string name) => string.Join(' ', Words(name));

    private static string[] Words(string name) => name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
