using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What comments may be flagged for, and what each demands.</summary>
internal static class FlagsPart
{
    public static void Write(Page page, FlagRules flags)
    {
        page.Heading("Flaggade kommentarer");
        if (flags.Categories.Count == 0)
        {
            page.Off("inget kan flaggas.");
            return;
        }

        foreach (var category in flags.Categories)
        {
            var within = category.Within is { } rule ? $", {RuleText.Within(rule)}" : string.Empty;
            page.Line($"{category.Name}: {string.Join(", ", category.Demands.Select(Demand))}{within}");
            if (category.Signs is { } signs)
            {
                page.Line($"Kännetecken: {signs}", 4);
            }

            if (category.Detects.Count > 0)
            {
                page.Line($"Flaggas av programmet: {string.Join(", ", category.Detects.Select(Sign))}", 4);
            }

            page.Source(JsonPath.Of("$.flags.categories", category.Id), 4);
        }

        if (flags.CannotRemoveOn.Count > 0)
        {
            page.Setting($"Andras inlägg kan inte tas bort på {SwedishDates.List(flags.CannotRemoveOn)}; där svaras i stället.", "$.flags.cannotRemove");
        }

        if (flags.TwoPersons.Count > 0)
        {
            var names = flags.TwoPersons.Select(id => flags.Categories.First(category => category.Id == id).Name).ToList();
            page.Setting($"Två personer ska vara överens innan något tas bort: {SwedishDates.List(names)}.", "$.flags.twoPersons");
        }
        else
        {
            page.Off("två personer behöver inte vara överens om att något tas bort.");
        }
    }

    private static string Sign(FlagSign sign) => sign switch
    {
        FlagSign.PersonalNumber => "personnummer",
        FlagSign.Threat => "hot enligt ordlistan",
        FlagSign.Slur => "skällsord enligt ordlistan",
        FlagSign.Selling => "länk tillsammans med säljande ord",
    };

    private static string Demand(FlagDemand demand) => demand switch
    {
        FlagDemand.SaveEvidence => "spara innehåll och avsändare",
        FlagDemand.NeverStore => "spara ingenting",
        FlagDemand.Register => "diarieför",
        FlagDemand.FileInCase => "lägg till ärendet det hör till",
        FlagDemand.Remove => "ta bort eller dölj",
        FlagDemand.Answer => "svara",
        FlagDemand.Refer => "hänvisa vidare",
        FlagDemand.Police => "kontakta polisen",
    };
}
