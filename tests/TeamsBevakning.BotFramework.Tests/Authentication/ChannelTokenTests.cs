using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

public sealed class ChannelTokenTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();
    private readonly RecordingBot bot = new();

    public static TheoryData<string> Forged => [.. ForgedTokens.All.Keys];

    public void Dispose() => house.Dispose();

    [Theory]
    [MemberData(nameof(Forged))]
    public async Task Token_forged_in_one_point_is_refused_without_a_word(string forgery)
    {
        house.Publish(TokenForge.Jwk("first", TokenForge.First, "msteams"), TokenForge.Jwk("second", TokenForge.Second, "msteams"));

        var answer = await house.PostAsync(Message(), bot, ForgedTokens.All[forgery](house.Time.Now));

        answer.ShouldBe(new Answer(401, string.Empty, null));
        bot.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("alg 'RS512' over an RS256 signature", "WrongAlgorithm")]
    [InlineData("alg none without signature", "NotAToken")]
    [InlineData("PS256 and truly so signed", "WrongAlgorithm")]
    [InlineData("header crit = [\"exp\"]", "OddHeader")]
    [InlineData("header alg twice", "NotAToken")]
    [InlineData("iss absent", "WrongIssuer")]
    [InlineData("iss in an array", "WrongIssuer")]
    [InlineData("iss 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0'", "WrongIssuer")]
    [InlineData("aud '*'", "WrongAudience")]
    [InlineData("aud in an array", "WrongAudience")]
    [InlineData("aud twice", "NotAToken")]
    [InlineData("exp absent", "NoExpiry")]
    [InlineData("exp 9223372036854775807", "NoExpiry")]
    [InlineData("exp six minutes ago", "OutsideLifetime")]
    [InlineData("nbf in six minutes", "OutsideLifetime")]
    [InlineData("exp before nbf", "OutsideLifetime")]
    [InlineData("serviceurl absent", "WrongServiceUrl")]
    [InlineData("unknown kid", "UnknownKey")]
    [InlineData("second key with the first one's kid", "WrongSignature")]
    [InlineData("signature of other claims", "WrongSignature")]
    [InlineData("a mebibyte", "NotAToken")]
    [InlineData("true but over 8 KiB", "NotAToken")]
    [InlineData("padded", "NotAToken")]
    public async Task Token_is_refused_for_its_own_reason_and_not_by_chance(string forgery, string refusal)
    {
        await house.PostAsync(Message(), bot, ForgedTokens.All[forgery](house.Time.Now));

        house.Lines.Lines.ShouldContain(line => line.Id == 9000 && line.Text.EndsWith($" {refusal}.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://smba.example/emea")]
    [InlineData("https://smba.example.evil.example/emea/")]
    [InlineData(null)]
    public async Task True_token_sent_again_is_asked_for_its_service_url_again(string? serviceUrl)
    {
        var token = ForgedTokens.Valid(house.Time.Now);
        (await house.PostAsync(Message(), bot, token)).Status.ShouldBe(200);
        var message = Message();
        message["serviceUrl"] = serviceUrl;

        (await house.PostAsync(message, bot, token)).Status.ShouldBe(serviceUrl is null ? 400 : 401);

        bot.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task True_token_sent_again_is_asked_for_its_channel_again()
    {
        var token = ForgedTokens.Valid(house.Time.Now);
        (await house.PostAsync(Message(), bot, token)).Status.ShouldBe(200);
        var message = Message();
        message["channelId"] = "webchat";

        (await house.PostAsync(message, bot, token)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Request_without_token_is_refused()
    {
        (await house.PostAsync(Message(), bot)).Status.ShouldBe(401);
        house.Wire.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Token_of_the_channel_is_believed_and_the_caller_named()
    {
        var message = Message();
        message["callerId"] = "urn:botframework:aadappid:forged";

        var answer = await house.PostAsync(message, bot, ForgedTokens.Valid(house.Time.Now));

        answer.Status.ShouldBe(200);
        bot.Seen.ShouldHaveSingleItem().CallerId.ShouldBe("urn:botframework:azure");
    }

    [Theory]
    [InlineData("service URL in another case")]
    [InlineData("no nbf")]
    [InlineData("no typ")]
    [InlineData("typ in lower case")]
    [InlineData("unknown claims and header members")]
    public async Task Token_that_differs_harmlessly_is_believed(string variation)
    {
        var (header, claims) = (TokenForge.Header(), TokenForge.Claims(house.Time.Now));
        switch (variation)
        {
            case "service URL in another case": claims["serviceurl"] = TokenForge.ServiceUrl.ToUpperInvariant(); break;
            case "no nbf": claims.Remove("nbf"); break;
            case "no typ": header.Remove("typ"); break;
            case "typ in lower case": header["typ"] = "jwt"; break;
            default:
                claims["later"] = new JsonObject { ["a"] = 1 };
                header["x5t"] = "thumbprint";
                break;
        }

        (await house.PostAsync(Message(), bot, ForgedTokens.Sign(header, claims, TokenForge.First))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(-299, 200)]
    [InlineData(-300, 401)]
    [InlineData(1, 200)]
    public async Task Token_that_ended_is_believed_for_less_than_five_minutes(int secondsUntilEnd, int status)
    {
        var claims = TokenForge.Claims(house.Time.Now);
        claims["exp"] = house.Time.Now.ToUnixTimeSeconds() + secondsUntilEnd;

        (await house.PostAsync(Message(), bot, ForgedTokens.Sign(TokenForge.Header(), claims, TokenForge.First))).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData(300, 200)]
    [InlineData(301, 401)]
    public async Task Token_from_a_fast_clock_is_believed_up_to_five_minutes(int secondsUntilStart, int status)
    {
        var claims = TokenForge.Claims(house.Time.Now);
        claims["nbf"] = house.Time.Now.ToUnixTimeSeconds() + secondsUntilStart;

        (await house.PostAsync(Message(), bot, ForgedTokens.Sign(TokenForge.Header(), claims, TokenForge.First))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Token_ends_by_the_injected_clock()
    {
        var token = ForgedTokens.Valid(house.Time.Now);
        (await house.PostAsync(Message(), bot, token)).Status.ShouldBe(200);

        house.Time.Now += TimeSpan.FromMinutes(56);

        (await house.PostAsync(Message(), bot, token)).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("Msteams")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Key_endorsed_for_another_channel_does_not_vouch(string? channel)
    {
        var message = Message();
        message["channelId"] = channel;

        (await house.PostAsync(message, bot, ForgedTokens.Valid(house.Time.Now))).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("empty")]
    [InlineData("text")]
    public async Task Key_without_endorsements_does_not_vouch(string endorsements)
    {
        var key = TokenForge.Jwk("first", TokenForge.First, endorsements == "absent" ? null : []);
        if (endorsements == "text")
        {
            key["endorsements"] = "msteams";
        }

        house.Publish(key);

        (await house.PostAsync(Message(), bot, ForgedTokens.Valid(house.Time.Now))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Refused_token_is_not_in_the_log_but_the_reason_is()
    {
        var token = ForgedTokens.All["signed by a stranger"](house.Time.Now);

        await house.PostAsync(Message(), bot, token);

        house.Lines.Lines.ShouldContain(line => line.Id == 9000 && line.Text.Contains("WrongSignature", StringComparison.Ordinal));
        house.Lines.Lines.ShouldNotContain(line => token.Split('.').Any(part => line.Text.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Government_bot_believes_the_government_issuer_only()
    {
        using var government = BotHouse.WithCredentials(("ChannelService", "https://botframework.azure.us"));
        var claims = TokenForge.Claims(government.Time.Now);
        (await government.PostAsync(Message(), bot, ForgedTokens.Sign(TokenForge.Header(), claims, TokenForge.First))).Status.ShouldBe(401);

        claims["iss"] = "https://api.botframework.us";

        (await government.PostAsync(Message(), bot, ForgedTokens.Sign(TokenForge.Header(), claims, TokenForge.First))).Status.ShouldBe(200);
        bot.Seen.ShouldHaveSingleItem().CallerId.ShouldBe("urn:botframework:azureusgov");
        government.Wire.Count("/v1/.well-known/openidconfiguration").ShouldBe(1);
    }

    private static JsonObject Message()
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return message;
    }
}
