using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace TeamsBevakning.BotFramework;

/// <summary>Fetches the OpenID metadata of the channel service and the keys it points to.</summary>
internal sealed class SigningKeyDocuments(Func<HttpClient> httpClient)
{
    private const int SmallestModulus = 2048 / 8;

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

    /// <summary>An RSA signature key of at least 2048 bits with an id, or null.</summary>
    private static SigningKey? ReadKey(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object
            || Text(key, "kty") != "RSA"
            || Text(key, "use") is not (null or "sig")
            || Text(key, "alg") is not (null or SecurityAlgorithms.RsaSha256)
            || Text(key, "kid") is not { Length: > 0 } kid
            || Bytes(key, "n") is not { Length: >= SmallestModulus } modulus
            || Bytes(key, "e") is not { } exponent)
        {
            return null;
        }

        var parameters = new RSAParameters { Modulus = modulus, Exponent = exponent };
        return new SigningKey(kid, new RsaSecurityKey(parameters) { KeyId = kid }, Endorsements(key));
    }

    private static FrozenSet<string> Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];

    private static byte[]? Bytes(JsonElement key, string name)
    {
        try
        {
            return Text(key, name) is { Length: > 0 } encoded ? Base64Url.DecodeFromChars(encoded) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
