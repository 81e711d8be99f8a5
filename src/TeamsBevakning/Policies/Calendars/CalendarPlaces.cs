using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Where in the file each part of some calendar rules stands.</summary>
/// <param name="whole">The JSON path of the rules as a whole.</param>
internal sealed class CalendarPlaces(string whole)
{
    private readonly Dictionary<string, string> places = [];

    public void Add(string rulePath, string jsonPath) => places[rulePath] = jsonPath;

    /// <summary>The JSON path of a path in the rules: of the longest part of it that is known.</summary>
    public string Of(string rulePath)
    {
        var known = places.Keys.Where(place => JsonPath.IsIn(rulePath, place)).MaxBy(place => place.Length);
        return known is null ? whole : places[known] + rulePath[known.Length..].Replace(".hours", string.Empty, StringComparison.Ordinal);
    }
}
