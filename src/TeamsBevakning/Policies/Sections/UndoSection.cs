using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how long a press can be undone.</summary>
internal static class UndoSection
{
    private static readonly Duration Most = Duration.FromHours(24);

    public static Duration Read(CheckedObject root, SourcesSection sources) =>
        sources.Setting(root, "undo", undo => undo.Value("for", required: true, AmountText.Time(Most)) ?? Duration.Zero, required: true);
}
