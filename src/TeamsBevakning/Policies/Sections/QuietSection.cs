using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads in which hours people are not written to by themselves.</summary>
internal static class QuietSection
{
    public static QuietHours? Read(CheckedObject root, SourcesSection sources) => sources.Setting(root, "quiet", Read);

    private static QuietHours? Read(CheckedObject quiet)
    {
        var (from, to) = (quiet.Value("from", required: true, TimeText.Closing), quiet.Value("to", required: true, TimeText.Closing));
        if (from is not null && from == to)
        {
            quiet.Fault(quiet.PathOf("to"), "de tysta timmarna slutar när de börjar", "Skriv ett annat klockslag, till exempel 07.00");
        }

        return from is null || to is null ? null : new QuietHours(from.Value, to.Value);
    }
}
