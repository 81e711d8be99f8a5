using System.Text.Json;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Values;

/// <summary>A platform's name as the register writes it.</summary>
internal static class PlatformName
{
    public static string? Read(JsonElement value, out string? wrong, out string? right)
    {
        var text = CheckedValue.Text(50)(value, out wrong, out right);
        if (text is not null && (text.Any(char.IsUpper) || text.Split(' ').Any(part => part.Length == 0 || part.Any(char.IsWhiteSpace))))
        {
            (wrong, right) = ($"”{text}” är inte skrivet som i kontoregistret", "Skriv med små bokstäver, till exempel facebook eller instagram");
        }

        return wrong is null ? text : null;
    }
}
