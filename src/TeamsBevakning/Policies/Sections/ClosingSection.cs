using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what is done, in order, when an account is closed.</summary>
internal static class ClosingSection
{
    public static IReadOnlyList<string> Read(CheckedObject root, SourcesSection sources) => [.. sources.Texts(root, "closing", "steps", CheckedValue.Text(500)).Select(step => step.Value)];
}
