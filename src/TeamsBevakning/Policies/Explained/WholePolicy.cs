using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>A whole policy in Swedish: every setting with where it comes from, and what is off.</summary>
internal static class WholePolicy
{
    public static IReadOnlyList<string> Write(PolicyReading reading, Policy policy)
    {
        var page = new Page(reading.Origins, listsDocuments: true);
        page.Line($"{policy.Name}: policy i version {policy.Version}, tidszon {policy.Calendar.Zone.Id}", 0);
        page.Heading("Dokument");
        foreach (var (id, document) in reading.Origins.Documents)
        {
            var link = document.Link is null ? string.Empty : $" {document.Link}";
            page.Line($"{id}: {document.Title}{(document.Date is null ? " (utan datum)" : $" ({document.Date})")}{link}");
        }

        if (reading.Origins.Documents.Count == 0)
        {
            page.Line("Inga: allt är vårt val.");
        }

        CalendarPart.Write(page, policy.Calendar.Rules, reading.Units);
        page.Heading("Svarsmål");
        TargetsPart.Write(page, policy.Targets, "$");
        EscalationsPart.Write(page, reading.Plans, policy);
        DutiesPart.Write(page, policy);
        FlagsPart.Write(page, policy.Flags);
        RecordsPart.Write(page, policy);
        RegisterPart.Write(page, policy);
        DeliveryPart.Write(page, policy.Gather);
        DeliveryPart.Write(page, policy.Delivery);
        DeliveryPart.Write(page, policy.Quiet);
        Crisis(page, policy.Crisis, policy.Calendar);
        TextsPart.Write(page, policy);
        return page.Lines;
    }

    private static void Crisis(Page page, CrisisRules? crisis, WorkCalendar usual)
    {
        page.Heading("Krisläge");
        if (crisis is null)
        {
            page.Off("policyn har inget krisläge.");
            return;
        }

        page.Setting("En kommunikatör slår på och av krisläget.", "$.crisis");
        foreach (var hours in crisis.Calendar is null ? [] : HoursText.Week(crisis.Calendar.Rules.Week, whole: true))
        {
            page.Line(hours);
        }

        if (crisis.Calendar is null)
        {
            page.Line($"Samma arbetstid som annars: {string.Join(", ", HoursText.Week(usual.Rules.Week, whole: false))}");
        }

        TargetsPart.Write(page, crisis.Targets, "$.crisis");
        if (crisis.Targets.Count == 0)
        {
            page.Line("Samma svarsmål som annars.");
        }

        if (crisis.Wording is { } wording)
        {
            page.Setting($"På varje kort: {wording}", "$.crisis.wording");
        }
    }
}
