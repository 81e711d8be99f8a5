using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how long an account may be without a post of its own.</summary>
internal static class InactivitySection
{
    public static TargetRule? Read(CheckedObject root, SourcesSection sources) => TargetsSection.Milestone(root, "inactivity", required: false, sources);
}
