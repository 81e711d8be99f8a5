using System.Text.Json;
using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how long records are kept.</summary>
internal static class RetentionSection
{
    private static readonly Dictionary<string, RecordKind> Kinds = new()
    {
        ["comments"] = RecordKind.Comments,
        ["answers"] = RecordKind.Answers,
        ["evidence"] = RecordKind.Evidence,
        ["snapshots"] = RecordKind.Snapshots,
        ["reports"] = RecordKind.Reports,
        ["journal"] = RecordKind.Journal,
    };

    public static IReadOnlyDictionary<RecordKind, Keep> Read(CheckedObject root, SourcesSection sources)
    {
        var kept = new Dictionary<RecordKind, Keep>();
        if (root.Object("retention", required: false) is not { } retention)
        {
            return kept;
        }

        foreach (var (key, kind) in Kinds)
        {
            if (sources.Setting(retention, key, record => record.Value<Keep>("keep", required: true, KeepOf)) is { } keep)
            {
                kept[kind] = keep;
            }
        }

        retention.Close();
        return kept;
    }

    private static Keep? KeepOf(JsonElement value, out string? wrong, out string? right)
    {
        (wrong, right) = (null, null);
        switch (value.ValueKind is JsonValueKind.String ? CheckedValue.AnyText(100)(value, out _, out _) : null)
        {
            case "forever":
                return new Keep.Forever();
            case "untilNotCurrent":
                return new Keep.UntilNotCurrent();
            default:
                Period? time = AmountText.Kept(value, out wrong, out right);
                right = wrong is null ? null : $"{right}; eller forever, eller untilNotCurrent";
                return time is null ? null : new Keep.Lasting(time);
        }
    }
}
