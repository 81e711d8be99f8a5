using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsBevakning.BotFramework;

/// <summary>Fetches the OpenID metadata of the channel service and the keys it points to.</summary>
internal sealed class SigningKeyDocuments(Func<HttpClient> httpClient)
{
    private const int SmallestModulus = 2048 / 8;

    private const int LongestExponent = 4;

    /// <summary>Checking a signature by a longer key would take longer than an attacker's request is worth.</summary>
    private const int LargestModulus = 8192 / 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The keys by their id.</summary>
    /// <exception cref="HttpRequestException">A document could not be fetched.</exception>
    /// <exception cref="InvalidDataException">A document is not what it should be.</exception>
    internal async Task<FrozenDictionary<string, SigningKey>> FetchAsync(Uri metadataUrl, CancellationToken cancellationToken)
    {
        var client = httpClient();
        using var metadata = await GetAsync(client, metadataUrl, cancellationToken);
        if (metadata.RootElement.ValueKind != JsonValueKind.Object
            || Text(metadata.RootElement, "jwks_uri") is not { } address
            || !Uri.TryCreate(address, UriKind.Absolute, out var keysUrl)
            || !ServiceUrls.MayCarryToken(keysUrl))
        {
            throw new InvalidDataException("the metadata names no https jwks_uri");
        }

        using var keys = await GetAsync(client, keysUrl, cancellationToken);
        if (keys.RootElement.ValueKind != JsonValueKind.Object
            || !keys.RootElement.TryGetProperty("keys", out var list)
            || list.ValueKind != JsonValueKind.Array)
        {
            throw new InvalidDataException("the key set has no list of keys");
        }

        // An id that names two keys names none.
        return list.EnumerateArray().Select(ReadKey).OfType<SigningKey>()
            .GroupBy(key => key.Kid, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
    }

    private static async Task<JsonDocument> GetAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        var bytes = await client.GetByteArrayAsync(address, cancellationToken);
        try
        {
            return JsonDocument.Parse(bytes, Strict);
        }
        catch (JsonException malformed)
        {
            throw new InvalidDataException("a document is not JSON", malformed);
        }
    }

    /// <summary>An RSA signature key of 2048 to 8192 bits with an id, or null.</summary>
    private static SigningKey? ReadKey(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object
            || Text(key, "kty") != "RSA"
            || Text(key, "use") is not (null or "sig")
            || Text(key, "alg") is not (null or ChannelToken.Algorithm)
            || Text(key, "kid") is not { Length: > 0 } kid
            || Number(key, "n") is not { Length: >= SmallestModulus and <= LargestModulus } modulus
            || (modulus.Length == SmallestModulus && modulus[0] < 0x80)
            || Number(key, "e") is not { Length: >= 1 and <= LongestExponent } exponent
            || exponent is [1]
            || exponent[^1] % 2 == 0)
        {
            return null;
        }

        try
        {
            return new SigningKey(kid, new RSAParameters { Modulus = modulus, Exponent = exponent }, Endorsements(key));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static FrozenSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];

    /// <summary>The bytes of a number without the zeros before it, with which a weak key could look long.</summary>
    private static byte[]? Number(JsonElement key, string name)
    {
        try
        {
            return Text(key, name) is { Length: > 0 } encoded ? Base64Url.DecodeFromChars(encoded).AsSpan().TrimStart((byte)0).ToArray() : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
