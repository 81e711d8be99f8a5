using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsBevakning.Bench.Load;

/// <summary>A channel's key, which signs tokens and is published as the channel service publishes its own.</summary>
internal sealed class ChannelKey : IDisposable
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string MetadataPath = "/v1/.well-known/openidconfiguration";

    private const string KeysPath = "/v1/.well-known/keys";
    /// <summary>More than the bot remembers, so that each is verified anew when its turn comes again.</summary>
    private const int Tokens = 4_096;

    private readonly RSA key = RSA.Create(2048);

    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    public IReadOnlyDictionary<string, byte[]> Documents
    {
        get
        {
            var shown = key.ExportParameters(includePrivateParameters: false);
            var jwk = $$"""{"kty":"RSA","use":"sig","kid":"load","n":"{{Base64Url.EncodeToString(shown.Modulus)}}","e":"{{Base64Url.EncodeToString(shown.Exponent)}}","endorsements":["msteams"]}""";
            return new Dictionary<string, byte[]>
            {
                [MetadataPath] = HttpText.Answer($$"""{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com{{KeysPath}}"}"""),
                [KeysPath] = HttpText.Answer($$"""{"keys":[{{jwk}}]}"""),
            };
        }
    }

    /// <summary>A person's share of the tokens. The channel would send the same to all for an hour; here each press has to be proved.</summary>
    public IReadOnlyList<string> TokensOf(int person, int people) =>
        [.. Enumerable.Range(0, Math.Max(1, Tokens / people)).AsParallel().AsOrdered().Select(number => Token((number * people) + person))];

    /// <summary>A token valid for an hour, unlike every other in its claims and signature.</summary>
    private string Token(int number)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"serviceurl":"{{ServiceUrl}}","nbf":{{now - 10_000 + number}},"exp":{{now + 3600}},"iss":"https://api.botframework.com","aud":"{{AppId}}"}""");
        var signed = $"{Part("""{"alg":"RS256","kid":"load","typ":"JWT"}""")}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public void Dispose() => key.Dispose();

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
