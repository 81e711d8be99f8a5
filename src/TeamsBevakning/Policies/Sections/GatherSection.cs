using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads when what goes to the communications unit shares a card.</summary>
internal static class GatherSection
{
    private static readonly Duration Longest = Duration.FromHours(168);

    public static GatherRules Read(CheckedObject root, SourcesSection sources) => sources.Setting(root, "gather", Read) ?? GatherRules.Default;

    private static GatherRules Read(CheckedObject gather)
    {
        gather.Needs("thread", "many", "pressForAll");
        var rules = GatherRules.Default;
        return new GatherRules(
            gather.Value("thread", required: false, AmountText.Time(Longest)) ?? rules.Within,
            gather.Value("many", required: false, CheckedValue.NumberIn(2, 100)) ?? rules.Many,
            gather.Value<bool?>("pressForAll", required: false, CheckedValue.Flag) ?? rules.PressForAll);
    }
}
