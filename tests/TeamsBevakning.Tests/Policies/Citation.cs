using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Policies;

/// <summary>A place in a policy where a document is cited; changing <paramref name="Source"/> changes the policy.</summary>
internal sealed record Citation(string Path, JsonObject Source)
{
    private const int FewestWords = 5;

    public string Heading => Source["heading"]!.GetValue<string>();

    public string Quote => Source["quote"]!.GetValue<string>();

    public static IReadOnlyList<Citation> Of(JsonObject policy) =>
        [.. TestFiles.Nodes(policy).Where(each => each.Node is JsonObject source && source.ContainsKey("quote")).Select(each => new Citation(each.Path, each.Node.AsObject()))];

    /// <summary>What is wrong with a policy's documents and citations, read beside its municipality's guidelines.</summary>
    public static IReadOnlyList<string> Faults(JsonObject policy, GuidelineDocument guideline)
    {
        var documents = policy["documents"]!.AsObject();
        var foreign = documents.Where(document => !document.Value!["title"]!.GetValue<string>().Contains(guideline.Title, StringComparison.Ordinal))
            .Select(document => $"{document.Key} is not {guideline.Title}");
        return [.. foreign, .. Of(policy).SelectMany(citation => citation.OwnFaults(documents, guideline))];
    }

    private IEnumerable<string> OwnFaults(JsonObject documents, GuidelineDocument guideline)
    {
        if (!documents.ContainsKey(Source["document"]!.GetValue<string>()))
        {
            yield return $"{Path}: no such document";
        }

        if (GuidelineDocument.Plain(Quote).Split(' ').Count(word => word.Any(char.IsLetterOrDigit)) < FewestWords)
        {
            yield return $"{Path}: fewer than {FewestWords} words";
        }

        if (!guideline.Headings.Contains(Heading))
        {
            yield return $"{Path}: no heading ”{Heading}”";
        }
        else if (!guideline.Says(Heading, Quote))
        {
            yield return $"{Path}: not under ”{Heading}”: {Quote}";
        }
    }
}
