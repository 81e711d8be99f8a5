using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Values;

/// <summary>The names that a policy file gives its own documents, escalations, duties and categories.</summary>
internal static partial class OwnId
{
    private const string Form = "Börja med en bokstav, därefter bokstäver, siffror, mellanslag och bindestreck, högst 60 tecken";

    public static string? Read(JsonElement value, out string? wrong, out string? right)
    {
        var text = CheckedValue.Text(200)(value, out wrong, out right);
        if (text is not null && !Pattern().IsMatch(text))
        {
            (wrong, right) = ($"”{CheckedValue.Cut(text, 60)}” går inte som namn", Form);
        }

        return wrong is null ? text : null;
    }

    /// <summary>What a map holds, by those names.</summary>
    public static IReadOnlyList<(string Id, CheckedObject Entry)> OwnEntries(this CheckedObject map)
    {
        var entries = map.Entries();
        foreach (var (id, entry) in entries.Where(entry => !Pattern().IsMatch(entry.Name)))
        {
            map.Fault(entry.Path, "nyckeln går inte som namn", Form);
        }

        return entries;
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} -]{0,59}\z")]
    private static partial Regex Pattern();
}
