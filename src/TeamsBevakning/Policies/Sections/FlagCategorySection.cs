using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads one category of flagged comments, and what it demands in which order.</summary>
internal static class FlagCategorySection
{
    private static readonly Dictionary<string, FlagDemand> Demands = new()
    {
        ["saveEvidence"] = FlagDemand.SaveEvidence,
        ["neverStore"] = FlagDemand.NeverStore,
        ["register"] = FlagDemand.Register,
        ["fileInCase"] = FlagDemand.FileInCase,
        ["remove"] = FlagDemand.Remove,
        ["answer"] = FlagDemand.Answer,
        ["refer"] = FlagDemand.Refer,
        ["police"] = FlagDemand.Police,
    };

    private static readonly Dictionary<string, FlagSign> Signs = new()
    {
        ["personalNumber"] = FlagSign.PersonalNumber,
        ["threat"] = FlagSign.Threat,
        ["slur"] = FlagSign.Slur,
        ["selling"] = FlagSign.Selling,
    };

    public static FlagCategory Read(string id, CheckedObject category, SourcesSection sources)
    {
        sources.Read(category);
        var name = category.Value("name", required: true, CheckedValue.Text(100));
        var signs = category.Value("signs", required: false, CheckedValue.Text(1_000));
        var demands = category.Set("demands", required: true, Word.Of(Demands));
        var detects = category.Set("detects", required: false, Word.Of(Signs));
        var within = RuleSection.Read(category, "within", required: false);
        category.Close();
        Check(category, [.. demands.Select(demand => (demand.Value!.Value, demand.Path))]);
        return new FlagCategory(id, name ?? id, signs, [.. demands.Select(demand => demand.Value!.Value)], within)
        {
            Detects = [.. detects.Select(sign => sign.Value!.Value)],
        };
    }

    private static void Check(CheckedObject category, List<(FlagDemand Value, string Path)> demands)
    {
        var never = demands.Any(demand => demand.Value is FlagDemand.NeverStore);
        foreach (var (demand, path) in demands)
        {
            if (never && demand is FlagDemand.SaveEvidence)
            {
                category.Fault(path, "saveEvidence står tillsammans med neverStore", "Ta bort den ena: det som aldrig får sparas sparas inte som bevis");
            }

            var after = demand is FlagDemand.SaveEvidence or FlagDemand.Register && demands.TakeWhile(other => other.Path != path).Any(other => other.Value is FlagDemand.Remove);
            if (after)
            {
                category.Fault(path, $"{(demand is FlagDemand.Register ? "register" : "saveEvidence")} står efter remove", "Ställ den före: det som är borttaget går inte att spara");
            }
        }
    }
}
