using System.Net;
using System.Text.Json;

namespace TeamsBevakning.BotFramework.Tests.Connector;

public sealed class RefusedCallTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithoutCredentials();

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "BotNotInConversationRoster")]
    [InlineData(HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData(HttpStatusCode.PreconditionFailed, "PreconditionFailed")]
    [InlineData((HttpStatusCode)429, "Throttled")]
    [InlineData(HttpStatusCode.InternalServerError, "ServiceError")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable")]
    [InlineData(HttpStatusCode.Redirect, "Moved")]
    public async Task Refusal_is_thrown_with_status_and_code_after_one_call(HttpStatusCode status, string code)
    {
        house.Wire.Answer("/activities", status, """{"error":{"code":"CODE","message":"words","innerHttpError":{"statusCode":418,"body":{"a":1}}}}""".Replace("CODE", code, StringComparison.Ordinal));

        var refusal = await SendAsync();

        refusal.Response!.StatusCode.ShouldBe(status);
        (refusal.Body!.Error!.Code, refusal.Body.Error.Message, refusal.Body.Error.InnerHttpError!.StatusCode).ShouldBe((code, "words", 418));
        ((JsonElement)refusal.Body.Error.InnerHttpError.Body!).GetProperty("a").GetInt32().ShouldBe(1);
        refusal.Message.ShouldBe($"The connector answered {(int)status} {code}.");
        house.Wire.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("17")]
    [InlineData("Fri, 20 Nov 2026 10:00:00 GMT")]
    public async Task Retry_after_is_handed_on_as_it_came(string retryAfter)
    {
        house.Wire.Answer("/activities", (HttpStatusCode)429, "", ("Retry-After", retryAfter));

        var refusal = await SendAsync();

        refusal.Response!.Headers["retry-after"].ShouldHaveSingleItem().ShouldBe(retryAfter);
    }

    [Fact]
    public async Task Refusal_because_a_person_blocked_the_bot_is_read_from_its_odd_shape()
    {
        house.Wire.Answer(
            "/activities",
            HttpStatusCode.Forbidden,
            """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked\",\r\n  \"errorCode\": null\r\n}"}""");

        var refusal = await SendAsync();

        (refusal.Body!.Error!.Code, refusal.Body.Error.Message).ShouldBe(("MessageWritesBlocked", "Thread is blocked"));
    }

    [Theory]
    [InlineData("""{"errorCode":209,"message":"plain words"}""", "209", "plain words")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":"}""", "209", "{\"subCode\":")]
    [InlineData("""{"errorCode":"X","message":"[]"}""", "X", "[]")]
    [InlineData("""{"error":"words only"}""", null, "words only")]
    [InlineData("""{"code":"Flat","message":"words"}""", "Flat", "words")]
    [InlineData("""{"error":{"code":5,"message":"words"}}""", null, "words")]
    [InlineData("""{"error":{"code":"A","innerHttpError":{"statusCode":"x"}}}""", "A", null)]
    public async Task Refusal_in_another_shape_is_read_as_far_as_it_goes(string body, string? code, string? message)
    {
        house.Wire.Answer("/activities", HttpStatusCode.Forbidden, body);

        var refusal = await SendAsync();

        (refusal.Body!.Error!.Code, refusal.Body.Error.Message).ShouldBe((code, message));
        refusal.Response!.Content.ShouldBe(body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad gateway</html>")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{\"error\":[]}")]
    [InlineData("{\"error\":{}}")]
    [InlineData("{\"error\":{\"code\":\"\\ud800\"}}")]
    [InlineData("{\"error\":")]
    public async Task Refusal_without_words_still_has_its_status(string body)
    {
        house.Wire.Answer("/activities", HttpStatusCode.BadGateway, body);

        var refusal = await SendAsync();

        refusal.Response!.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        refusal.Body!.Error.ShouldBeNull();
    }

    [Fact]
    public async Task Refusal_of_great_length_is_kept_in_part()
    {
        house.Wire.Answer("/activities", HttpStatusCode.BadGateway, new string('x', 100_000));

        (await SendAsync()).Response!.Content!.Length.ShouldBe(16 * 1024);
    }

    [Fact]
    public async Task Connection_that_fails_is_not_taken_for_a_refusal()
    {
        house.Wire.Answer("/activities", _ => throw new HttpRequestException("connection reset"));

        await Should.ThrowAsync<HttpRequestException>(() => PostAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html/>")]
    [InlineData("{\"id\":5}")]
    [InlineData("[]")]
    public async Task Message_taken_with_an_unreadable_answer_counts_as_sent(string body)
    {
        house.Wire.Answer("/activities", HttpStatusCode.Accepted, body);
        ResourceResponse? response = null;

        await PostAsync(async (turn, token) => response = await turn.SendActivityAsync("hej", cancellationToken: token));

        response!.Id.ShouldBe(string.Empty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html/>")]
    public async Task Question_with_an_unreadable_answer_counts_as_refused(string body)
    {
        house.Wire.Answer("/members/", HttpStatusCode.OK, body);

        var refusal = await Should.ThrowAsync<ErrorResponseException>(() => PostAsync((turn, token) => TeamsInfo.GetMemberAsync(turn, "29:1", token)));

        refusal.Response!.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<Answer> PostAsync(BotCallbackHandler? turn = null) => house.PostAsync(
        Recordings.Activity("personal-message-text"), new RecordingBot(turn ?? ((context, token) => context.SendActivityAsync("hej", cancellationToken: token))));

    private Task<ErrorResponseException> SendAsync() => Should.ThrowAsync<ErrorResponseException>(() => PostAsync());
}
