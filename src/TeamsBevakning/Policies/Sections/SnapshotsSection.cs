using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how snapshots are taken and kept.</summary>
internal static class SnapshotsSection
{
    private enum Occasion
    {
        MajorChange,
        Closing,
    }

    private static readonly Dictionary<string, Occasion> Occasions = new() { ["majorChange"] = Occasion.MajorChange, ["closing"] = Occasion.Closing };

    public static SnapshotRules Read(CheckedObject root, SourcesSection sources)
    {
        if (root.Object("snapshots", required: false) is not { } snapshots)
        {
            return new();
        }

        var before = sources.Setting(snapshots, "before", setting =>
            setting.Set("occasions", required: true, Word.Of(Occasions)).Select(one => one.Value!.Value).ToList()) ?? [];
        var read = new SnapshotRules
        {
            BeforeMajorChange = before.Contains(Occasion.MajorChange),
            BeforeClosing = before.Contains(Occasion.Closing),
            Format = sources.Text(snapshots, "format", "value", 100),
            Place = sources.Text(snapshots, "place", "text", 300),
            Receiver = sources.Text(snapshots, "receiver", "text", 300),
        };
        snapshots.Close();
        return read;
    }
}
