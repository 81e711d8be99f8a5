using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What comes with <c>krisläge</c>: on or off, and for which accounts or units; neither asks how it is.</summary>
internal static class CrisisArguments
{
    private static readonly string[] On = ["pa", "on", "start", "starta", "aktivera", "inled", "begin"];

    private static readonly string[] Off = ["av", "off", "stopp", "stoppa", "slut", "avsluta", "stang", "end", "stop"];

    private static readonly string[] Yes = ["ja", "yes", "bekrafta", "confirm"];

    /// <summary>What makes a sentence of it: ”slå på krisläge för hela kommunen”.</summary>
    private static readonly string[] Filling =
    [
        "sla", "slar", "satt", "for", "alla", "konton", "kontona", "kontot", "verksamheten", "i", "lage", "laget", "turn", "switch", "the", "all", "accounts",
        "mode", "status", "lite", "genast",
    ];

    private static readonly string[] Whole = ["hela", "kommunen", "whole", "municipality"];

    public static Command Read(IReadOnlyList<MessageWord> rest)
    {
        var first = rest.FirstOrDefault(word => On.Contains(word.Key) || Off.Contains(word.Key));

        // An account may be called Kommunen.
        var isWhole = rest.Any(word => word.Key is "hela" or "whole");
        var names = MessageWords.Within(rest, [.. Filling, .. Yes, .. On, .. Off, .. isWhole ? Whole : []]);
        return new Command.Crisis(new CrisisAsked(
            first is null ? null : On.Contains(first.Key), MessageWords.Join(names), IsConfirmed: rest.Any(word => Yes.Contains(word.Key))));
    }
}
