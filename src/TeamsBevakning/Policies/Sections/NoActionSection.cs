using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads the reasons that a person may give for taking no action.</summary>
internal static class NoActionSection
{
    /// <summary>More than a person chooses among.</summary>
    private const int Most = 20;

    public static IReadOnlyList<string> Read(CheckedObject root, SourcesSection sources)
    {
        var reasons = sources.Texts(root, "noAction", "reasons", CheckedValue.Text(100), required: true);
        if (reasons.Count > Most)
        {
            root.Fault(reasons[Most].Path, $"{reasons.Count} skäl är för många att välja mellan", $"Ange högst {Most}");
        }

        return [.. reasons.Select(reason => reason.Value)];
    }
}
