using System.Buffers.Text;
using System.Net;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

public sealed class SigningKeyTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();
    private readonly RecordingBot bot = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Keys_are_fetched_once_for_many_requests()
    {
        for (var request = 0; request < 5; request++)
        {
            (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        }

        Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_rolled_by_the_channel_are_believed_after_one_refresh()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        house.Publish(TokenForge.Jwk("second", TokenForge.Second, "msteams"));

        (await PostAsync("second", TokenForge.Second)).ShouldBe(200);

        Fetches.ShouldBe(2);
        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
    }

    [Fact]
    public async Task Key_rolled_under_the_same_id_takes_over_wholly()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        house.Publish(TokenForge.Jwk("first", TokenForge.Second, "msteams"));
        house.Time.Now += TimeSpan.FromHours(25);

        (await PostAsync("first", TokenForge.Second)).ShouldBe(200, "the old key's verifier must not stay under the key's id");
        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
    }

    [Fact]
    public async Task Key_rolled_under_the_same_id_is_believed_at_once_and_the_old_one_no_longer_even_for_a_token_seen_before()
    {
        var old = ForgedTokens.Valid(house.Time.Now);
        (await house.PostAsync(Message(), bot, old)).Status.ShouldBe(200);
        house.Publish(TokenForge.Jwk("first", TokenForge.Second, "msteams"));

        (await PostAsync("first", TokenForge.Second)).ShouldBe(200);

        Fetches.ShouldBe(2);
        (await house.PostAsync(Message(), bot, old)).Status.ShouldBe(401);
        Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Wrong_signatures_lead_to_one_fetch_a_minute_however_many_come()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync("first", TokenForge.Stranger)));

        Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Two_bots_with_different_keys_of_the_same_id_do_not_mix_them()
    {
        using var other = BotHouse.WithCredentials();
        other.Publish(TokenForge.Jwk("first", TokenForge.Second, "msteams"));
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);

        (await PostAsync("first", TokenForge.First, other)).ShouldBe(401);
        (await PostAsync("first", TokenForge.Second, other)).ShouldBe(200);
    }

    [Fact]
    public async Task Unknown_keys_lead_to_one_fetch_a_minute_however_many_ask()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(index => PostAsync($"made up {index}", TokenForge.Stranger)));
        Fetches.ShouldBe(2);

        house.Time.Now += TimeSpan.FromSeconds(61);
        await PostAsync("made up again", TokenForge.Stranger);
        Fetches.ShouldBe(3);
    }

    [Fact]
    public async Task First_requests_at_once_share_one_fetch()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PostAsync("first", TokenForge.First)));

        statuses.ShouldAllBe(status => status == 200);
        Fetches.ShouldBe(1);
    }

    [Fact]
    public async Task Token_that_is_wrong_anyway_makes_nobody_fetch()
    {
        await house.PostAsync(Message(), bot, ForgedTokens.All["aud '*'"](house.Time.Now));

        house.Wire.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""[{"kty":"oct","kid":"first","k":"c2VjcmV0"}]""")]
    [InlineData("""[null,5,"first",{}]""")]
    [InlineData("""[{"kty":"RSA","kid":"first","n":"!!","e":"AQAB"}]""")]
    [InlineData("""{"kid":"first"}""")]
    [InlineData("""[]""")]
    public async Task Key_set_without_a_usable_key_refuses(string keys)
    {
        house.Wire.Answer("/v1/.well-known/keys", HttpStatusCode.OK, $$"""{"keys":{{keys}}}""");

        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
    }

    [Theory]
    [InlineData("use", "enc")]
    [InlineData("alg", "RS512")]
    [InlineData("kty", "EC")]
    public async Task Key_for_another_purpose_refuses(string member, string value)
    {
        var key = TokenForge.Jwk("first", TokenForge.First, "msteams");
        key[member] = value;
        house.Publish(key);

        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
    }

    [Fact]
    public async Task Key_of_1024_bits_refuses()
    {
        using var small = System.Security.Cryptography.RSA.Create(1024);
        house.Publish(TokenForge.Jwk("first", small, "msteams"));

        (await PostAsync("first", small)).ShouldBe(401);
    }

    [Fact]
    public async Task Key_of_1024_bits_that_looks_longer_by_zeros_refuses()
    {
        using var small = System.Security.Cryptography.RSA.Create(1024);
        var key = TokenForge.Jwk("first", small, "msteams");
        key["n"] = Base64Url.EncodeToString([.. new byte[128], .. small.ExportParameters(false).Modulus!]);
        house.Publish(key);

        (await PostAsync("first", small)).ShouldBe(401);
    }

    [Theory]
    [InlineData("AQ")]
    [InlineData("AA")]
    [InlineData("Ag")]
    [InlineData("AQAAAAE")]
    public async Task Key_with_an_exponent_that_proves_nothing_refuses(string exponent)
    {
        var key = TokenForge.Jwk("first", TokenForge.First, "msteams");
        key["e"] = exponent;
        house.Publish(key);

        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
        house.Lines.Lines.ShouldContain(line => line.Id == 9002 && line.Text.StartsWith("0 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Id_that_names_two_keys_names_none()
    {
        house.Publish(TokenForge.Jwk("first", TokenForge.First, "msteams"), TokenForge.Jwk("first", TokenForge.Second, "msteams"));

        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
        (await PostAsync("first", TokenForge.Second)).ShouldBe(401);
    }

    private int Fetches => house.Wire.Count("openidconfiguration");

    private static JsonObject Message()
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return message;
    }

    private async Task<int> PostAsync(string kid, System.Security.Cryptography.RSA key, BotHouse? other = null)
    {
        var claims = TokenForge.Claims((other ?? house).Time.Now);
        return (await (other ?? house).PostAsync(Message(), bot, ForgedTokens.Sign(TokenForge.Header(kid), claims, key))).Status;
    }
}
