using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what differs from a target for some accounts.</summary>
internal static class ExceptionSection
{
    /// <param name="own">The exception.</param>
    /// <param name="usual">The target that it replaces parts of; null when that could not be read.</param>
    /// <param name="acknowledges">Whether that target tells when somebody is to have taken the item.</param>
    /// <param name="sources">Where the sources are noted.</param>
    /// <param name="escalations">The plans that targets name.</param>
    public static OwnTarget? Read(CheckedObject own, Target? usual, bool acknowledges, SourcesSection sources, EscalationsSection escalations)
    {
        var platforms = own.Set<string>("platforms", required: false, PlatformName.Read).Select(one => one.Value).ToList();
        var units = own.Set("units", required: false, CheckedValue.Text(100)).Select(one => new UnitId(one.Value)).ToList();
        var accounts = own.Set("accounts", required: false, CheckedValue.Text(100)).Select(one => new AccountId(one.Value)).ToList();
        var acknowledge = TargetsSection.Milestone(own, "acknowledge", required: false, sources);
        var resolve = TargetsSection.Milestone(own, "resolve", required: false, sources);
        var interim = TargetsSection.Milestone(own, "interim", required: false, sources);
        var plan = escalations.Named(own, required: false, acknowledges || own.Has("acknowledge"), usual?.Escalation);
        own.Close();
        own.Needs("platforms", "units", "accounts");
        own.Needs("acknowledge", "resolve", "interim", "escalation");
        return usual is null || plan is null ? null : new OwnTarget(
            platforms,
            units,
            accounts,
            new Target(acknowledge ?? usual.Acknowledge, resolve ?? usual.Resolve, interim ?? usual.Interim, plan));
    }
}
