using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Policies;

/// <summary>A municipality's guidelines, cut at their headings. Line breaks, hyphens at line ends and Markdown emphasis are how the text was set, not what it says.</summary>
internal sealed partial class GuidelineDocument
{
    private readonly IReadOnlyList<(string Heading, string Body)> sections;

    private GuidelineDocument(string municipality, JsonObject entry)
    {
        Municipality = municipality;
        Title = entry["title"]!.GetValue<string>();
        ListedHeadings = [.. entry["headings"]!.AsArray().Select(heading => heading!.GetValue<string>())];
        Lines = File.ReadAllLines(TestFiles.Guideline(entry["file"]!.GetValue<string>()));
        sections = Cut(Lines, line => line.StartsWith('#') || ListedHeadings.Contains(Plain(line)));
    }

    public static IReadOnlyDictionary<string, GuidelineDocument> All { get; } = JsonNode.Parse(File.ReadAllText(TestFiles.Guideline("documents.json")))!.AsObject()
        .ToDictionary(entry => entry.Key, entry => new GuidelineDocument(entry.Key, entry.Value!.AsObject()));

    public string Municipality { get; }

    public string Title { get; }

    public IReadOnlyList<string> ListedHeadings { get; }

    public IReadOnlyList<string> Lines { get; }

    public IEnumerable<string> Headings => sections.Select(section => section.Heading).Distinct();

    public bool HasLine(string text) => Lines.Any(line => Plain(line) == text);

    /// <summary>Whether the words stand, whole and in that order, between the heading's line and the next heading.</summary>
    public bool Says(string heading, string quote) => sections.Any(section => section.Heading == Plain(heading) && HasWords(section.Body, Plain(quote)));

    public static string Plain(string text) => Space().Replace(Emphasis().Replace(text, string.Empty), " ").Trim();

    private static bool HasWords(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(string Heading, string Body)> Cut(IEnumerable<string> lines, Func<string, bool> isHeading)
    {
        var cut = new List<(string Heading, List<string> Lines)>();
        foreach (var line in lines)
        {
            if (isHeading(line))
            {
                cut.Add((Plain(line), []));
            }
            else if (cut.Count > 0)
            {
                cut[^1].Lines.Add(line);
            }
        }

        return [.. cut.Select(section => (section.Heading, Plain(LineEndHyphen().Replace(string.Join('\n', section.Lines), string.Empty))))];
    }

    [GeneratedRegex(@"[*#]")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=\p{L})-[ \t]*\n[ \t]*(?=\p{Ll})")]
    private static partial Regex LineEndHyphen();
}
