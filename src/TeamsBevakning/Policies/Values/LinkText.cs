using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Values;

/// <summary>Where a document can be read. Narrower than what a browser takes, so that the schema can say the same.</summary>
internal static partial class LinkText
{
    public static Uri? Read(JsonElement value, out string? wrong, out string? right)
    {
        var address = CheckedValue.Address(value, out wrong, out right);
        if (address is not null && !Pattern().IsMatch(value.GetString()!))
        {
            (wrong, right) = ("en webbadress väntades", "Skriv den som https://www.exempel.se/riktlinjer.pdf");
        }

        return wrong is null ? address : null;
    }

    [GeneratedRegex(@"^https?://[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:[0-9]{1,4})?(/\S*)?\z")]
    private static partial Regex Pattern();
}
