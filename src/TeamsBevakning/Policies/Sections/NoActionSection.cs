using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads the reasons that a person may give for taking no action.</summary>
internal static class NoActionSection
{
    public static IReadOnlyList<string> Read(CheckedObject root, SourcesSection sources) =>
        [.. sources.Texts(root, "noAction", "reasons", required: true).Select(reason => reason.Value)];
}
