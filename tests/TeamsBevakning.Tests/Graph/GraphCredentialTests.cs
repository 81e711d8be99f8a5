using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using TeamsBevakning.Graph;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Graph;

/// <summary>As whom Graph is asked.</summary>
public sealed class GraphCredentialTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-certificate-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_certificate_proves_it_in_place_of_a_secret()
    {
        await using var world = await GraphWorld.BeginAsync(GraphWorld.Settings with { ClientSecret = string.Empty, CertificatePath = Certificate("lösen"), CertificatePassword = "lösen" });

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Members>();

        var form = world.Microsoft.TokensAsked.ShouldHaveSingleItem().Form;
        form.ShouldContain("client_assertion=");
        form.ShouldNotContain("client_secret");
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_gives_no_token()
    {
        await using var world = await GraphWorld.BeginAsync(GraphWorld.Settings with { ClientSecret = string.Empty, CertificatePath = Certificate("lösen"), CertificatePassword = "fel" });

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Unknown>().Outcome.ShouldBe(GroupOutcome.NoToken);
    }

    [Fact]
    public void With_nothing_given_it_is_as_the_bot()
    {
        var settings = Read(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant"), ("MicrosoftAppType", "SingleTenant"));

        (settings.ClientId, settings.ClientSecret, settings.TenantId, settings.ManagedIdentity, settings.Cloud, settings.IsConfigured)
            .ShouldBe(("app", "secret", "tenant", false, "Global", true));
        Read(("MicrosoftAppId", "app"), ("MicrosoftAppTenantId", "tenant"), ("MicrosoftAppType", "UserAssignedMsi")).ManagedIdentity.ShouldBeTrue();
        var proved = Read(("MicrosoftAppId", "app"), ("MicrosoftAppTenantId", "tenant"), ("Certificate:Path", Certificate("lösen")), ("Certificate:Password", "lösen"));
        (proved.CertificatePassword, proved.IsConfigured).ShouldBe(("lösen", true));
        Read(("ChannelService", "https://botframework.azure.us")).Cloud.ShouldBe("UsGovernment");
        Read().IsConfigured.ShouldBeFalse();
    }

    [Fact]
    public void What_is_given_goes_before_the_bots_and_its_secret_is_never_taken_for_anothers()
    {
        var settings = new GraphSettings { ClientId = "reader" };
        settings.FallBackTo(Bot(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", "tenant")));

        (settings.ClientId, settings.ClientSecret, settings.TenantId, settings.IsConfigured).ShouldBe(("reader", string.Empty, "tenant", false));
    }

    [Theory]
    [InlineData("Cloud", "Sverige", "Graph:Cloud är ”Sverige”. Ange Global, UsGovernment, UsGovernmentDod, China")]
    [InlineData("EveryMinutes", "0", "Graph:EveryMinutes är 0. Ange 1–1440 minuter.")]
    [InlineData("CertificatePath", "/saknas.pfx", "Graph:CertificatePath: filen /saknas.pfx finns inte.")]
    [InlineData("ClientSecret", "x", "Graph:ClientId saknas")]
    public void A_setting_that_cannot_be_used_is_named(string key, string value, string told)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new($"Graph:{key}", value)]).Build().GetSection("Graph").Get<GraphSettings>()!;
        settings.FallBackTo(Bot());

        var result = new GraphSettings.Validator().Validate(null, settings);

        result.Failures.ShouldNotBeNull().ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));
    }

    private static GraphSettings Read(params (string Key, string Value)[] bot)
    {
        var settings = new GraphSettings();
        settings.FallBackTo(Bot(bot));
        new GraphSettings.Validator().Validate(null, settings).Succeeded.ShouldBeTrue();
        return settings;
    }

    private static IConfiguration Bot(params (string Key, string Value)[] bot) =>
        new ConfigurationBuilder().AddInMemoryCollection(bot.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();

    private string Certificate(string password)
    {
        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=bevakning", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(Samples.At.ToDateTimeOffset(), Samples.At.ToDateTimeOffset().AddYears(1));
        var file = Path.Combine(folder, "bevakning.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, password));
        return file;
    }
}
