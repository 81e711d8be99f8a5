using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The bot's certificate ends on 20 January 2027: 65 days after the stories begin.</summary>
public sealed class SecretExpiryTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");
    private readonly Dictionary<string, string?> settings;

    public SecretExpiryTests()
    {
        CertificateEnds(2027);

        // The groups are not read by it.
        settings = new() { ["Bot:Certificate:Path"] = path, ["Bot:Certificate:Password"] = "open", ["Graph:ClientId"] = "another" };
    }

    public void Dispose() => File.Delete(path);

    [Fact]
    public async Task Sixty_days_ahead_the_communications_unit_is_told_what_ends_when_and_what_to_do()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P4D");
        await world.Settled();
        world.CardsIn(World.Kommunikation).ShouldBe(0);

        await world.Pass("P1D");

        var card = await world.ExpectCard("matter", to: World.Kommunikation, saying: "Botens certifikat går ut ons 20 jan");
        card.Text.ShouldContain("Efter det kan boten varken ta emot eller skicka något i Teams.");
    }

    [Fact]
    public async Task One_that_is_said_to_be_done_comes_back_at_the_next_threshold_unless_the_date_has_moved()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P5D");
        var card = await world.ExpectCard("matter", to: World.Kommunikation);
        await world.Presses("Eva Lind", card, "Åtgärdat");
        await world.Expect(card, saying: "Åtgärdat enligt Eva Lind");
        await world.Pass("P29D");
        await world.Settled();
        MattersIn(world).ShouldBe(1);

        await world.Pass("P1D");

        await world.Connector.Memory.WaitAsync(() => MattersIn(world) == 2 ? world : null, "The second card");
    }

    [Fact]
    public async Task A_new_certificate_closes_the_item_by_itself()
    {
        await using var world = await World.With(settings, World.Kultur, World.Kommunikation);
        await world.Pass("P5D");
        var card = await world.ExpectCard("matter", to: World.Kommunikation);

        CertificateEnds(2028);
        await world.Restart();

        await world.Expect(card, saying: "Åtgärdat kl 08.00");
        (await world.Journal(new JournalFilter())).ShouldContain("det syntes att ärendet är åtgärdat");
    }

    private static int MattersIn(World world) =>
        world.Connector.Memory.Cards.Count(card => card.Kind == "matter" && card.Channel == People.Channel(World.Kommunikation));

    private void CertificateEnds(int year)
    {
        using var key = RSA.Create(2048);
        var end = new DateTimeOffset(year, 1, 20, 0, 0, 0, TimeSpan.Zero);
        using var certificate = new CertificateRequest("CN=bevakning", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(end.AddYears(-2), end);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, "open"));
    }
}
