using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What is to be done again and again, and how long an account may be silent.</summary>
internal static class DutiesPart
{
    public static void Write(Page page, Policy policy)
    {
        page.Heading("Återkommande uppgifter");
        foreach (var duty in policy.Duties)
        {
            page.Line($"”{duty.Id}” ({KindText.Name(duty.Opens).ToLowerInvariant()}): {RuleText.Often(duty.Every)}. Eskaleras enligt ”{duty.Escalation.Name}”.");
            page.Source(JsonPath.Of("$.duties", duty.Id), 4);
        }

        if (policy.Duties.Count == 0)
        {
            page.Off("inga återkommande uppgifter.");
        }

        if (policy.InactiveAfter is { } inactive)
        {
            page.Setting($"Ett konto ska ha ett eget inlägg {RuleText.Within(inactive)}.", "$.inactivity");
        }
        else
        {
            page.Off("ingen gräns för hur länge ett konto får vara utan eget inlägg.");
        }
    }
}
