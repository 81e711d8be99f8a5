using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

public sealed class TokenTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-certificate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Secret_is_shown_to_Entra_once_and_the_token_kept()
    {
        using var house = CredentialHouse.WithSecret();
        for (var call = 0; call < 5; call++)
        {
            (await house.TokenAsync()).ShouldBe("the-first-token");
        }

        var form = HttpUtility.ParseQueryString(house.Asked.ShouldHaveSingleItem().Body);
        (form["grant_type"], form["client_id"], form["client_secret"], form["scope"])
            .ShouldBe(("client_credentials", house.AppId, "a secret", "https://api.botframework.com/.default"));
        house.Asked.Single().Path.ShouldBe("/11111111-1111-4111-8111-111111111111/oauth2/v2.0/token");
    }

    [Fact]
    public async Task First_calls_at_once_share_one_token()
    {
        using var house = CredentialHouse.WithSecret();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => house.TokenAsync()));

        tokens.ShouldAllBe(token => token == "the-first-token");
        house.Asked.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("pfx", false)]
    [InlineData("pem", true)]
    public async Task Certificate_signs_what_is_shown_to_Entra(string kind, bool sendX5c)
    {
        using var certificate = Certificate(days: 30);
        var path = Write(certificate, kind);
        using var house = new CredentialHouse(
            ("MicrosoftAppType", "SingleTenant"), ("Certificate:Path", path), ("Certificate:Password", kind == "pfx" ? "open" : null), ("Certificate:SendX5c", sendX5c ? "true" : null));

        (await house.TokenAsync()).ShouldBe("the-first-token");

        var form = HttpUtility.ParseQueryString(house.Asked.ShouldHaveSingleItem().Body);
        form["client_secret"].ShouldBeNull();
        form["client_assertion_type"].ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        var parts = form["client_assertion"]!.Split('.');
        var padding = Json(parts[0])["alg"]!.GetValue<string>() == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        using var key = certificate.GetRSAPublicKey()!;
        key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, padding).ShouldBeTrue();
        Json(parts[1])["sub"]!.GetValue<string>().ShouldBe(house.AppId);
        Json(parts[0]).ContainsKey("x5c").ShouldBe(sendX5c);
    }

    [Fact]
    public async Task Managed_identity_is_asked_of_the_machine_by_its_client_id_without_a_secret()
    {
        using var house = CredentialHouse.WithManagedIdentity();

        (await house.TokenAsync()).ShouldBe("the-first-token");
        (await house.TokenAsync()).ShouldBe("the-first-token");

        var asked = house.Asked.ShouldHaveSingleItem();
        asked.Method.ShouldBe(HttpMethod.Get);
        asked.Path.ShouldStartWith("/metadata/identity/oauth2/token?");
        var query = HttpUtility.ParseQueryString(asked.Path.Split('?')[1]);
        (query["resource"], query["client_id"]).ShouldBe(("https://api.botframework.com", house.AppId));
        asked.Headers["Metadata"].ShouldBe("true");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_within_five_minutes_of_its_end_is_renewed_and_good_until_then(bool isSecret)
    {
        using var house = isSecret ? CredentialHouse.WithSecret() : CredentialHouse.WithManagedIdentity();
        await house.TokenAsync();
        house.Grant("the-second-token", 7200);

        house.Time.Now += TimeSpan.FromMinutes(54);
        (await house.TokenAsync()).ShouldBe("the-first-token");
        house.Asked.Count().ShouldBe(1);

        house.Time.Now += TimeSpan.FromMinutes(1) + TimeSpan.FromSeconds(5);
        (await house.TokenAsync()).ShouldNotBeNull();
        await Eventually(async () => await house.TokenAsync() == "the-second-token");
        house.Asked.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Token_that_holds_goes_on_while_Entra_is_down_and_is_renewed_when_it_is_back()
    {
        using var house = CredentialHouse.WithSecret();
        await house.TokenAsync();
        house.Answer(HttpStatusCode.ServiceUnavailable, "");
        house.Time.Now += TimeSpan.FromMinutes(57);

        (await house.TokenAsync()).ShouldBe("the-first-token");
        await Eventually(() => Task.FromResult(house.Asked.Count() == 2));
        (await house.TokenAsync()).ShouldBe("the-first-token");

        house.Time.Now += TimeSpan.FromMinutes(4);
        (await Should.ThrowAsync<CredentialException>(house.TokenAsync())).Fault.Kind.ShouldBe(CredentialFaultKind.Unreachable);
    }

    private static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var turn = 0; !await holds(); turn++)
        {
            turn.ShouldBeLessThan(1_000_000);
            await Task.Yield();
        }
    }

    private static JsonObject Json(string part) => JsonNode.Parse(Base64Url.DecodeFromChars(part))!.AsObject();

    internal static X509Certificate2 Certificate(int days)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bevakning", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-100), now.AddDays(days));
    }

    private string Write(X509Certificate2 certificate, string kind)
    {
        var path = Path.Combine(folder, $"bot.{kind}");
        if (kind == "pfx")
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "open"));
        }
        else
        {
            using var key = certificate.GetRSAPrivateKey()!;
            File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        }

        return path;
    }
}
