using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TeamsBevakning.Tests.Architecture;

/// <summary>The files of the built-in library that the official build takes in as they are, by <c>BotSdk.props</c>.</summary>
internal static partial class SharedSource
{
    private const string Library = "src/TeamsBevakning.BotFramework";

    private static readonly XElement Props = XElement.Load(Repository.PathOf("src", "TeamsBevakning", "BotSdk.props"));

    public static IReadOnlyList<string> Patterns => [.. Named("Include"), .. Named("Remove")];

    public static IReadOnlyList<string> Files => [.. Named("Include").SelectMany(Matching).Except(Named("Remove").SelectMany(Matching))];

    /// <summary>The types of the built-in library that a shared file names and that are not shared.</summary>
    public static IReadOnlyList<string> LeansOn(string file)
    {
        var words = Word().Matches(Comment().Replace(File.ReadAllText(file), string.Empty)).Select(match => match.Value).ToHashSet();
        return [.. Repository.Files(Library, "*.cs").Except(Files).SelectMany(TypesOf).Except(Files.SelectMany(TypesOf)).Where(words.Contains).Distinct()];
    }

    public static IEnumerable<string> Matching(string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(Library, Path.GetDirectoryName(pattern)!), Path.GetFileName(pattern));

    private static IEnumerable<string> Named(string attribute) => Props.Descendants("Compile")
        .SelectMany(item => item.Attribute(attribute)?.Value.Split(';') ?? [])
        .Where(pattern => pattern.StartsWith("$(BotFrameworkSource)", StringComparison.Ordinal))
        .Select(pattern => pattern.Replace("$(BotFrameworkSource)", string.Empty, StringComparison.Ordinal));

    private static IEnumerable<string> TypesOf(string file) => Declared().Matches(Comment().Replace(File.ReadAllText(file), string.Empty)).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(?:class|interface|enum|struct|record|delegate \w+) (?!class|struct)(\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"(?<!\.)\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
