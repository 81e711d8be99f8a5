using System.Text;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

/// <summary>A true token in a header that is written in another way than <c>Bearer</c>, one blank, token.</summary>
public sealed class AuthorizationHeaderTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();
    private readonly RecordingBot bot = new();

    public static TheoryData<string> Schemes =>
    [
        "bearer {0}", "BEARER {0}", "Basic {0}", "Bearer  {0}", "Bearer {0} ", " Bearer {0}", "Bearer", "Bearer ", "{0}", "Bearer {0},Bearer {0}",
        "Bearer\t{0}", "Bearer {0}\t", "Bearer: {0}", "Bearer token={0}", "Bearer \"{0}\"", "Bearer {0}, Basic AAAA", "Bearer\u00A0{0}", "Bearer {0} {0}", "Bearer,{0}", "Digest {0}",
    ];

    public void Dispose() => house.Dispose();

    [Theory]
    [MemberData(nameof(Schemes))]
    public async Task Authorization_other_than_bearer_blank_token_is_refused(string scheme)
    {
        var header = scheme.Replace("{0}", ForgedTokens.Valid(house.Time.Now), StringComparison.Ordinal);

        var answer = await house.PostAsync(Encoding.UTF8.GetBytes(Message()), bot, header);

        answer.Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("Bearer {0}", "")]
    [InlineData("", "Bearer {0}")]
    [InlineData("Bearer {0}", "Bearer {0}")]
    [InlineData("Bearer", "{0}")]
    [InlineData("Basic AAAA", "Bearer {0}")]
    public async Task Two_authorization_headers_are_refused(string first, string second)
    {
        var token = ForgedTokens.Valid(house.Time.Now);
        var headers = new[] { first, second }.Select(header => header.Replace("{0}", token, StringComparison.Ordinal)).ToArray();

        var answer = await house.PostAsync(Encoding.UTF8.GetBytes(Message()), bot, headers);

        answer.ShouldBe(new Answer(401, string.Empty, null));
    }

    private static string Message()
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return message.ToJsonString();
    }
}
