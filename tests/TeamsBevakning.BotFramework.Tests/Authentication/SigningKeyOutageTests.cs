using System.Net;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

/// <summary>The channel's metadata cannot be had: keys that are known go on within their time, and nothing is answered but 200 and 401.</summary>
public sealed class SigningKeyOutageTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();
    private readonly RecordingBot bot = new();

    public static TheoryData<string> Outages => ["down", "503", "html", "empty", "a list", "redirect", "huge", "depth", "no keys", "cut off", "half a surrogate pair"];

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    [InlineData(HttpStatusCode.OK, "[]")]
    [InlineData(HttpStatusCode.OK, "{}")]
    [InlineData(HttpStatusCode.OK, """{"jwks_uri":5}""")]
    [InlineData(HttpStatusCode.OK, """{"jwks_uri":"http://keys.example/"}""")]
    [InlineData(HttpStatusCode.Redirect, "")]
    public async Task Metadata_that_cannot_be_read_refuses_with_a_reason_in_the_log(HttpStatusCode status, string body)
    {
        house.Wire.Answer("openidconfiguration", status, body);

        (await PostAsync("first", TokenForge.First)).ShouldBe(401);

        house.Lines.Lines.ShouldContain(line => line.Id == 9001 && line.Text.Contains("openidconfiguration", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Metadata_host_that_is_down_is_asked_again_after_five_seconds()
    {
        house.Wire.Answer("openidconfiguration", _ => throw new HttpRequestException("connection refused"));
        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
        Fetches.ShouldBe(1);

        house.Wire.Answer("openidconfiguration", HttpStatusCode.OK, """{"jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""");
        house.Time.Now += TimeSpan.FromSeconds(5);

        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
    }

    [Fact]
    public async Task Keys_outlive_a_metadata_outage_for_five_days_and_no_longer()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        house.Wire.Answer("openidconfiguration", HttpStatusCode.BadGateway, "");

        house.Time.Now += TimeSpan.FromDays(4);
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);

        house.Time.Now += TimeSpan.FromDays(1);
        (await PostAsync("first", TokenForge.First)).ShouldBe(401);
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task Known_key_goes_on_when_its_day_is_over_and_the_keys_cannot_be_read(string outage)
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        Break(outage);

        house.Time.Now += TimeSpan.FromHours(30);

        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        (await PostAsync("second", TokenForge.Second)).ShouldBe(401);
        Fetches.ShouldBe(2, "after a failure the host is left in peace for a minute while there are keys");
        house.Lines.Lines.ShouldContain(line => line.Id == 9001);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_the_bot_ask_a_host_that_is_down_more_often_than_once_a_minute()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        Break("down");

        for (var second = 0; second < 60; second += 5)
        {
            (await PostAsync("second", TokenForge.Second)).ShouldBe(401);
            house.Time.Now += TimeSpan.FromSeconds(5);
        }

        Fetches.ShouldBe(2);
    }

    [Fact]
    public async Task Known_key_waits_a_second_for_a_slow_host_and_goes_on()
    {
        (await PostAsync("first", TokenForge.First)).ShouldBe(200);
        house.Wire.Answer("openidconfiguration", async (_, token) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, house.Time, token);
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        house.Time.Now += TimeSpan.FromHours(30);

        var answer = PostAsync("first", TokenForge.First);
        answer.IsCompleted.ShouldBeFalse();
        house.Time.Now += TimeSpan.FromSeconds(1);
        (await answer.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(200);

        var unknown = PostAsync("second", TokenForge.Second);
        unknown.IsCompleted.ShouldBeFalse();
        house.Time.Now += TimeSpan.FromSeconds(9);
        (await unknown.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(401);
        house.Lines.Lines.ShouldContain(line => line.Id == 9001 && line.Text.Contains("no answer in time", StringComparison.Ordinal));
    }

    private int Fetches => house.Wire.Count("openidconfiguration");

    private void Break(string outage)
    {
        switch (outage)
        {
            case "down": house.Wire.Answer("openidconfiguration", _ => throw new HttpRequestException("connection refused")); break;
            case "503": house.Wire.Answer("openidconfiguration", HttpStatusCode.ServiceUnavailable, ""); break;
            case "html": house.Wire.Answer("openidconfiguration", HttpStatusCode.OK, "<html>"); break;
            case "empty": house.Wire.Answer("openidconfiguration", HttpStatusCode.OK, ""); break;
            case "a list": house.Wire.Answer("openidconfiguration", HttpStatusCode.OK, "[]"); break;
            case "redirect": house.Wire.Answer("openidconfiguration", HttpStatusCode.Redirect, "", ("Location", "https://login.botframework.com/v1/.well-known/keys")); break;
            case "huge": house.Wire.Answer("well-known/keys", HttpStatusCode.OK, new string(' ', 5 * 1024 * 1024) + "{}"); break;
            case "depth": house.Wire.Answer("well-known/keys", HttpStatusCode.OK, new string('[', 100_000)); break;
            case "no keys": house.Wire.Answer("well-known/keys", HttpStatusCode.OK, """{"keys":null}"""); break;
            case "cut off": house.Wire.Answer("well-known/keys", HttpStatusCode.OK, """{"keys":[{"kty":"RSA","""); break;
            default: house.Wire.Answer("well-known/keys", HttpStatusCode.OK, """{"keys":[{"kty":"\ud800"}]}"""); break;
        }
    }

    private async Task<int> PostAsync(string kid, System.Security.Cryptography.RSA key)
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return (await house.PostAsync(message, bot, ForgedTokens.Sign(TokenForge.Header(kid), TokenForge.Claims(house.Time.Now), key))).Status;
    }
}
