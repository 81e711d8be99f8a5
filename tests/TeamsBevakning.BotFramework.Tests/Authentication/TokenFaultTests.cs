using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

public sealed class TokenFaultTests
{
    [Theory]
    [InlineData(401, "AADSTS7000215: Invalid client secret provided.", CredentialFaultKind.SecretWrong)]
    [InlineData(401, "AADSTS7000222: The provided client secret keys for app are expired.", CredentialFaultKind.SecretExpired)]
    [InlineData(401, "AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application.", CredentialFaultKind.CertificateWrong)]
    [InlineData(401, "AADSTS700027: Client assertion failed signature validation. [Reason - The key used is expired.]", CredentialFaultKind.CertificateExpired)]
    [InlineData(400, "AADSTS700016: Application with identifier was not found in the directory.", CredentialFaultKind.AppUnknown)]
    [InlineData(400, "AADSTS90002: Tenant not found.", CredentialFaultKind.TenantUnknown)]
    [InlineData(400, "AADSTS50000: Something else.", CredentialFaultKind.Refused)]
    public async Task Refusal_of_Entra_says_what_is_to_be_mended(int status, string description, CredentialFaultKind kind)
    {
        using var house = CredentialHouse.WithSecret();
        house.Answer((HttpStatusCode)status, $$"""{"error":"invalid_client","error_description":"{{description}}","error_codes":[1]}""");

        var refused = await Should.ThrowAsync<CredentialException>(house.TokenAsync());

        refused.Fault.ShouldBe(new CredentialFault(kind, description.Split(':')[0]));
        CredentialException.FaultOf(new InvalidOperationException("", new AggregateException(refused))).ShouldBe(refused.Fault);
        refused.Message.ShouldNotContain("a secret");
    }

    [Fact]
    public async Task Refused_credentials_are_not_shown_again_for_ten_seconds()
    {
        using var house = CredentialHouse.WithSecret();
        house.Answer(HttpStatusCode.Unauthorized, """{"error":"invalid_client","error_description":"AADSTS7000215: no"}""");
        for (var call = 0; call < 20; call++)
        {
            await Should.ThrowAsync<CredentialException>(house.TokenAsync());
        }

        house.Asked.Count().ShouldBe(1);
        house.Grant("the-second-token");
        house.Time.Now += TimeSpan.FromSeconds(10);
        (await house.TokenAsync()).ShouldBe("the-second-token");
    }

    [Fact]
    public async Task Throttling_is_told_with_its_wait_and_the_wait_is_kept()
    {
        using var house = CredentialHouse.WithSecret();
        house.Answer(HttpStatusCode.TooManyRequests, """{"error":"temporarily_unavailable"}""", ("Retry-After", "40"));

        var refused = await Should.ThrowAsync<CredentialException>(house.TokenAsync());
        refused.Fault.Kind.ShouldBe(CredentialFaultKind.Throttled);
        refused.Fault.RetryAfter.ShouldBe(TimeSpan.FromSeconds(40));

        house.Time.Now += TimeSpan.FromSeconds(39);
        await Should.ThrowAsync<CredentialException>(house.TokenAsync());
        house.Asked.Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(0)]
    public async Task Entra_out_of_reach_is_told_as_that(int status)
    {
        using var house = CredentialHouse.WithSecret();
        house.Wire.Answer("/token", _ => status == 0 ? throw new HttpRequestException("connection refused") : new HttpResponseMessage((HttpStatusCode)status));

        (await Should.ThrowAsync<CredentialException>(house.TokenAsync())).Fault.Kind.ShouldBe(CredentialFaultKind.Unreachable);
    }

    [Theory]
    [InlineData(400, CredentialFaultKind.IdentityUnknown)]
    [InlineData(403, CredentialFaultKind.IdentityUnknown)]
    [InlineData(0, CredentialFaultKind.IdentityUnreachable)]
    public async Task Machine_without_the_managed_identity_is_told_apart_from_one_that_does_not_answer(int status, CredentialFaultKind kind)
    {
        using var house = CredentialHouse.WithManagedIdentity();
        house.Wire.Answer("/metadata/identity", _ => status == 0
            ? throw new HttpRequestException("connection refused")
            : new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("""{"error":"invalid_request","error_description":"Identity not found"}""") });

        (await Should.ThrowAsync<CredentialException>(house.TokenAsync())).Fault.Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Certificate_whose_time_is_over_is_told_before_anybody_is_asked()
    {
        var path = Path.GetTempFileName();
        using (var certificate = TokenTests.Certificate(days: -1))
        {
            await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx));
        }

        using var house = new CredentialHouse(("Certificate:Path", path));
        File.Delete(path);

        (await Should.ThrowAsync<CredentialException>(house.TokenAsync())).Fault.Kind.ShouldBe(CredentialFaultKind.CertificateExpired);
        house.Wire.Requests.ShouldBeEmpty();
    }
}
