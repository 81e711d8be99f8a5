using TeamsBevakning.Domain.Deliveries;
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

    private static string Named(PlaceKind place) => place switch
    {
        PlaceKind.UnitChannel => "verksamhetens kanal",
        PlaceKind.CommunicationsChannel => "kommunikationsenhetens kanal",
        PlaceKind.Administrators => "en administratör i egen chatt",
        PlaceKind.Communicators => "en kommunikatör i egen chatt",
    };
}
