using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads where a card goes that cannot be delivered where it should, and how long a place that does not answer is tried.</summary>
internal static class DeliverySection
{
    private static readonly Duration Most = Duration.FromHours(168);

    private static readonly Dictionary<string, PlaceKind> Places = new()
    {
        ["unit"] = PlaceKind.UnitChannel,
        ["communications"] = PlaceKind.CommunicationsChannel,
        ["administrators"] = PlaceKind.Administrators,
        ["communicators"] = PlaceKind.Communicators,
    };

    public static DeliveryRules Read(CheckedObject root, SourcesSection sources) => sources.Setting(root, "delivery", Read) ?? DeliveryRules.Default;

    private static DeliveryRules Read(CheckedObject delivery)
    {
        delivery.Needs("places", "patience", "urgentPatience");
        var places = delivery.Set("places", required: false, Word.Of(Places)).Select(place => place.Value!.Value).ToList();
        var rules = DeliveryRules.Default;
        return new DeliveryRules
        {
            Places = places.Count > 0 ? places : rules.Places,
            Patience = delivery.Value("patience", required: false, AmountText.Time(Most)) ?? rules.Patience,
            UrgentPatience = delivery.Value("urgentPatience", required: false, AmountText.Time(Most)) ?? rules.UrgentPatience,
        };
    }
}
