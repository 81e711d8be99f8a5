using System.Text.Json;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies.Values;

/// <summary>What is either said, as true, or left out.</summary>
internal static class OnlyTrue
{
    public static bool? Read(JsonElement value, out string? wrong, out string? right)
    {
        var flag = CheckedValue.Flag(value, out wrong, out right);
        if (flag is false)
        {
            (wrong, right) = ("false säger ingenting här", "Ta bort det, eller skriv true");
        }

        return wrong is null ? flag : null;
    }
}
