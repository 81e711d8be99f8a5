using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Policies;

/// <summary>docs/policy.md shows one whole policy, and parts that are laid over it; an author copies them.</summary>
public sealed partial class HandbookTests
{
    private static readonly string Handbook = File.ReadAllText(Repository.PathOf("docs", "policy.md"));

    private static readonly IReadOnlyList<JsonObject> Examples = [.. Block().Matches(Handbook).Select(block => JsonNode.Parse(block.Groups[1].Value)!.AsObject())];

    public static TheoryData<int> Parts { get; } = [.. Enumerable.Range(1, Examples.Count - 1)];

    [Fact]
    public void The_whole_example_is_as_the_schema_says() => new JsonSchema(TestFiles.Schema()).Faults(Examples[0]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_laid_over_the_whole_is_as_the_schema_says(int part)
    {
        var policy = Examples[0].DeepClone().AsObject();
        foreach (var (key, value) in Examples[part])
        {
            policy[key] = value!.DeepClone();
        }

        new JsonSchema(TestFiles.Schema()).Faults(policy).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_that_the_schema_names_is_in_the_handbook() => TestFiles.Nodes(TestFiles.Schema())
        .Where(each => each.Node is JsonObject && each.Path.EndsWith(".properties", StringComparison.Ordinal))
        .SelectMany(each => each.Node.AsObject().Select(property => property.Key)).Distinct().Where(key => !IsTold(key)).ShouldBeEmpty();

    /// <summary>A key stands as code; the name of an eve or a holiday, which is Swedish, may stand in a sentence.</summary>
    private static bool IsTold(string key) => Regex.IsMatch(Handbook, $"""[`".]{Regex.Escape(key)}[`"]""")
        || (key.Any(letter => letter == ' ' || !char.IsAsciiLetterOrDigit(letter)) || key.EndsWith("afton", StringComparison.Ordinal)) && Handbook.Contains(key, StringComparison.Ordinal);

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
