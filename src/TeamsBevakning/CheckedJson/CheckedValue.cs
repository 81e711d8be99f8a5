using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TeamsBevakning.CheckedJson;

/// <summary>Readers of single values: the value, or what is wrong with it and what would be right.</summary>
internal static class CheckedValue
{
    public delegate T? Reader<T>(JsonElement value, out string? wrong, out string? right);

    public static JsonElement? Any(JsonElement value, out string? wrong, out string? right)
    {
        wrong = right = null;
        return value;
    }

    public static JsonElement? FilledArray(JsonElement value, out string? wrong, out string? right)
    {
        var array = Array(value, out wrong, out right);
        if (array?.GetArrayLength() == 0)
        {
            (wrong, right) = ("listan är tom", "Ange minst ett värde");
        }

        return wrong is null ? array : null;
    }

    public static JsonElement? Array(JsonElement value, out string? wrong, out string? right)
    {
        (wrong, right) = value.ValueKind is JsonValueKind.Array ? (null, null) : ($"en lista väntades, här står {Named(value)}", "Skriv [ … ]");
        return wrong is null ? value : null;
    }

    /// <summary>A text of 1 to <paramref name="longest"/> characters that is not blank.</summary>
    public static Reader<string> Text(int longest) => (JsonElement value, out string? wrong, out string? right) =>
    {
        var text = AnyText(longest)(value, out wrong, out right);
        if (wrong is null && string.IsNullOrWhiteSpace(text))
        {
            (wrong, right) = ("texten är tom", "Skriv minst ett tecken");
        }

        return wrong is null ? text : null;
    };

    /// <summary>A text of at most <paramref name="longest"/> characters, that may be empty.</summary>
    public static Reader<string> AnyText(int longest) => (JsonElement value, out string? wrong, out string? right) =>
    {
        (wrong, right) = value.ValueKind is not JsonValueKind.String ? ($"en text väntades, här står {Named(value)}", "Skriv den inom citattecken")
            : TextOf(value) is not { } text ? ("texten innehåller ett halvt tecken (ensamt surrogat)", "Skriv den som giltig Unicode")
            : text.Length > longest ? ($"texten är {text.Length} tecken lång", $"Högst {longest.ToString(CultureInfo.InvariantCulture)} tecken får plats")
            : (null, null);
        return wrong is null ? TextOf(value) : null;
    };

    public static Guid? Guid(JsonElement value, out string? wrong, out string? right)
    {
        var good = System.Guid.TryParseExact(TextOf(value), "D", out var guid);
        (wrong, right) = good ? (null, null) : ($"ett id i GUID-form väntades, här står {Named(value)}", "Skriv det som 8-4-4-4-12 hexadecimala tecken");
        return good ? guid : null;
    }

    public static Uri? Address(JsonElement value, out string? wrong, out string? right)
    {
        var text = TextOf(value);
        var good = Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && text!.Length <= 2_000;
        (wrong, right) = good ? (null, null) : ($"en webbadress väntades, här står {Named(value)}", "Skriv en adress som börjar med https://");
        return good ? address : null;
    }

    public static bool? Flag(JsonElement value, out string? wrong, out string? right)
    {
        bool? flag = value.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };
        (wrong, right) = flag is null ? ($"true eller false väntades, här står {Named(value)}", "Skriv true eller false") : (null, null);
        return flag;
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public static Reader<int?> NumberIn(int least, int most) => (JsonElement value, out string? wrong, out string? right) =>
    {
        var number = Number(value, out wrong, out right);
        if (number < least || number > most)
        {
            (wrong, right) = ($"talet {number} går inte", $"Ange {least.ToString(CultureInfo.InvariantCulture)}–{most.ToString(CultureInfo.InvariantCulture)}");
        }

        return wrong is null ? number : null;
    };

    public static int? Number(JsonElement value, out string? wrong, out string? right)
    {
        var number = value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var n) ? n : (int?)null;
        (wrong, right) = number is null ? ($"ett heltal väntades, här står {Named(value)}", "Skriv ett heltal utan citattecken") : (null, null);
        return number;
    }

    /// <summary>An instant in ISO 8601 with its offset, in the years that working time is computed for.</summary>
    public static Instant? Instant(JsonElement value, out string? wrong, out string? right)
    {
        var parsed = TextOf(value) is { } text ? OffsetDateTimePattern.ExtendedIso.Parse(text) : null;
        if (parsed is not { Success: true })
        {
            (wrong, right) = ($"en tidpunkt väntades, här står {Named(value)}", "Skriv den som 2026-11-23T10:00:00+01:00 eller 2026-11-23T09:00:00Z");
            return null;
        }

        var good = parsed.Value.Year is >= 1991 and <= 2198;
        (wrong, right) = good ? (null, null) : ($"år {parsed.Value.Year} kan inte räknas med", "Ange ett år 1991–2198");
        return good ? parsed.Value.ToInstant() : null;
    }

    public static string Named(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "ett objekt",
        JsonValueKind.Array => "en lista",
        JsonValueKind.String => "en text",
        JsonValueKind.Number => $"talet {Cut(value.GetRawText(), 20)}",
        JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
    };

    public static string Cut(string text, int longest) => text.Length <= longest ? text : $"{text[..longest]}…";

    /// <summary>The key of a member; null when it is not whole Unicode.</summary>
    public static string? NameOf(JsonProperty member) => Whole(() => member.Name);

    /// <summary>The text; null when the value is not a text, or not whole Unicode.</summary>
    private static string? TextOf(JsonElement value) => value.ValueKind is JsonValueKind.String ? Whole(value.GetString) : null;

    private static string? Whole(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
