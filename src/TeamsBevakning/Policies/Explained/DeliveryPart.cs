using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Where cards go, and how long a place is tried.</summary>
internal static class DeliveryPart
{
    public static void Write(Page page, DeliveryRules rules)
    {
        page.Heading("När ett kort inte går fram");
        var patience = $"Ett ställe som inte svarar prövas i {SwedishAmounts.ClockTime(rules.Patience)}, för det som är bråttom i {SwedishAmounts.ClockTime(rules.UrgentPatience)}; sedan går kortet till nästa.";
        page.Setting($"Korten går till {string.Join(", annars ", rules.Places.Select(Named))}. {patience}", "$.delivery");
    }

    public static void Write(Page page, GatherRules rules)
    {
        page.Heading("När mycket blir sent");
        var all = rules.PressForAll ? "En kommunikatör kan ta över alla med ett tryck." : "Var och en tas över för sig.";
        page.Setting(
            $"Frågor i samma tråd som går till kommunikationsenheten inom {SwedishAmounts.ClockTime(rules.Within) ?? "samma ögonblick"} blir ett kort, och likaså {rules.Many} ärenden eller fler i samma ögonblick. {all}", "$.gather");
    }

    public static void Write(Page page, QuietHours? quiet)
    {
        page.Heading("Tysta timmar");
        if (quiet is null)
        {
            page.Off("ingen, utom för den som själv har skrivit ”tyst” till boten.");
            return;
        }

        page.Setting(
            $"Mellan {SwedishDates.Time(quiet.From)} och {SwedishDates.Time(quiet.To)} väntar det som går till en person i egen chatt, utom det som är bråttom. Var och en kan välja andra timmar eller inga.", "$.quiet");
    }

    private static string Named(PlaceKind place) => place switch
    {
        PlaceKind.UnitChannel => "verksamhetens kanal",
        PlaceKind.CommunicationsChannel => "kommunikationsenhetens kanal",
        PlaceKind.Administrators => "en administratör i egen chatt",
        PlaceKind.Communicators => "en kommunikatör i egen chatt",
    };
}
