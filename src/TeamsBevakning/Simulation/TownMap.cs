using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Simulation;

/// <summary>An account of the made-up municipality before its people have ids.</summary>
/// <param name="Share">How much is written on it, against the others.</param>
internal sealed record TownAccount(AccountId Id, string Name, string Platform, UnitId Unit, string[] Administrators, string[] Substitutes, int Share);

/// <summary>The made-up municipality as it is without any policy.</summary>
internal static class TownMap
{
    public const string Manager = "Maria Åström";

    public static readonly string[] Communicators = ["Eva Lind", "Nils Öberg", "Sara Dahl"];

    public static readonly Unit[] Units =
    [
        new(new("kommunikation"), "Kommunikationsenheten"),
        new(new("kultur"), "Kultur och fritid"),
        new(new("utbildning"), "Barn och utbildning"),
        new(new("teknik"), "Gata, park och vatten"),
        new(new("omsorg"), "Vård och omsorg"),
        new(new("miljo"), "Miljö och bygg"),
    ];

    public static readonly TownAccount[] Accounts =
    [
        Of("fb-sjostad", "Sjöstads kommun", "facebook", "kommunikation", ["Eva Lind", "Nils Öberg"], ["Sara Dahl"], 300),
        Of("ig-sjostad", "Sjöstads kommun", "instagram", "kommunikation", ["Eva Lind", "Sara Dahl"], [], 80),
        Of("x-sjostad", "Sjöstads kommun", "x", "kommunikation", ["Nils Öberg", "Sara Dahl"], [], 60),
        Of("fb-badhuset", "Sjöstads badhus", "facebook", "kultur", ["Anna Berg", "Bo Ek"], ["Cia Holm"], 140),
        Of("ig-biblioteket", "Biblioteket i Sjöstad", "instagram", "kultur", ["Anna Berg", "Cia Holm"], ["Bo Ek"], 50),
        Of("fb-skolorna", "Skolorna i Sjöstad", "facebook", "utbildning", ["David Falk", "Fia Norén"], ["Gun Ås"], 110),
        Of("fb-gatorna", "Gator och vatten i Sjöstad", "facebook", "teknik", ["Hans Lund", "Ida Ström"], [], 170),
        Of("fb-omsorgen", "Omsorgen i Sjöstad", "facebook", "omsorg", ["Jan Björk", "Karin Sjö"], ["Lena Alm"], 50),
        Of("fb-bygglov", "Bygga och bo i Sjöstad", "facebook", "miljo", ["Mats Hed", "Olga Vik"], ["Pia Rask"], 40),
    ];

    private static TownAccount Of(string id, string name, string platform, string unit, string[] administrators, string[] substitutes, int share) =>
        new(new(id), name, platform, new(unit), administrators, substitutes, share);
}
