using TeamsBevakning.Domain;

namespace TeamsBevakning.Policies.Explained;

/// <summary>A policy that is right, in a few lines.</summary>
internal static class CheckSummary
{
    public static IReadOnlyList<string> Write(PolicyReading reading, Policy policy)
    {
        var page = new Page(reading.Origins);
        page.Line($"{policy.Name}: policyn går att använda (version {policy.Version}).", 0);
        page.Line($"Arbetstid: {string.Join(", ", HoursText.Week(policy.Calendar.Rules.Week, whole: false))}");
        foreach (var (kind, target) in policy.Targets)
        {
            page.Line($"{KindText.Name(kind)}: ska {KindText.MustBe(kind)} {RuleText.Within(target.Usual.Resolve)}.");
        }

        var sources = reading.Origins.Sources.Values.SelectMany(list => list).ToList();
        page.Line($"{Count(policy.Duties.Count, "återkommande uppgift", "återkommande uppgifter")}, {Count(policy.Flags.Categories.Count, "flaggkategori", "flaggkategorier")}, {Count(policy.UnitCalendars.Count, "verksamhet", "verksamheter")} med egna tider.");
        page.Line($"{reading.Origins.Sources.Count} inställningar har källa: {sources.Count(source => source.Document is not null)} citat, {sources.Count(source => source.Default is not null)} egna val.");
        return page.Lines;
    }

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
