using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using NodaTime;
using TeamsBevakning.Settings;
using TeamsBevakning.Teams;

namespace TeamsBevakning.Tests.Teams;

public sealed class CredentialExpiryTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_certificate_tells_its_own_end()
    {
        using var key = RSA.Create(2048);
        var end = new DateTimeOffset(2027, 5, 1, 12, 0, 0, TimeSpan.Zero);
        using var certificate = new CertificateRequest("CN=bevakning", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(end.AddYears(-1), end);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "open"));

        Known(("Bot:Certificate:Path", path), ("Bot:Certificate:Password", "open")).ShouldBe([new CredentialExpiry("Bot:Certificate:Path", Instant.FromUtc(2027, 5, 1, 12, 0))]);
        Should.Throw<SettingsException>(() => Known(("Bot:Certificate:Path", path), ("Bot:Certificate:Password", "shut"))).Message.ShouldStartWith("Bot:Certificate går inte att använda.");
    }

    [Fact]
    public void Of_a_secret_the_settings_tell()
    {
        Known(("Bot:MicrosoftAppPassword", "x"), ("Bot:MicrosoftAppPasswordExpires", "2027-05-01"))
            .ShouldBe([new CredentialExpiry("Bot:MicrosoftAppPassword", Instant.FromUtc(2027, 5, 1, 0, 0))]);
        Known(("Bot:MicrosoftAppPassword", "x")).ShouldBeEmpty();
        Should.Throw<SettingsException>(() => Known(("Bot:MicrosoftAppPassword", "x"), ("Bot:MicrosoftAppPasswordExpires", "1 maj"))).Message.ShouldStartWith("Bot:MicrosoftAppPasswordExpires är ”1 maj”.");
    }

    private static IReadOnlyList<CredentialExpiry> Known(params (string Key, string? Value)[] settings) =>
        CredentialExpiry.Known(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build());
}
