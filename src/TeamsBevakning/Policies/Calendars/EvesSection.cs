using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads which eves are free or short, and in a unit which are worked all the same.</summary>
internal static class EvesSection
{
    private static readonly Dictionary<string, Eve> Names = Enum.GetValues<Eve>().ToDictionary(SwedishEves.NameOf);

    public static EveDays Read(CheckedObject eves, bool ofUnit, CalendarPlaces places)
    {
        var rules = new List<(EveRule Rule, string Path)>();
        rules.AddRange(eves.Set("free", required: false, Word.Of(Names)).Select(eve => (new EveRule(eve.Value!.Value), eve.Path)));
        rules.AddRange(Short(eves));
        var worked = ofUnit ? eves.Set("worked", required: false, Word.Of(Names)) : [];
        eves.Needs(ofUnit ? ["free", "short", "worked"] : ["free", "short"]);
        foreach (var (i, (_, path)) in rules.Index())
        {
            places.Add($"eves[{i}]", path);
        }

        foreach (var (i, (_, path)) in worked.Index())
        {
            places.Add($"workedEves[{i}]", path);
        }

        return new([.. rules.Select(rule => rule.Rule)], [.. worked.Select(eve => eve.Value!.Value)]);
    }

    private static List<(EveRule, string)> Short(CheckedObject eves)
    {
        var rules = new List<(EveRule, string)>();
        if (eves.Object("short", required: false) is not { } closings)
        {
            return rules;
        }

        foreach (var (name, eve) in Names)
        {
            if (closings.Value<LocalTime?>(name, required: false, TimeText.Closing) is { } closesAt)
            {
                rules.Add((new EveRule(eve, closesAt), closings.PathOf(name)));
            }
        }

        closings.Needs();
        closings.Close();
        return rules;
    }
}
