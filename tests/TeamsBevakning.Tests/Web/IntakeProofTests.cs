using System.Net.Sockets;
using System.Text;

namespace TeamsBevakning.Tests.Web;

public sealed class IntakeProofTests(SourcesHost host) : IClassFixture<SourcesHost>
{
    private static readonly IntakeRequest Right = new(IntakeRequest.Question);

    private static readonly Dictionary<string, IntakeRequest> Forgeries = new()
    {
        ["stale"] = Right with { SentAfterNow = TimeSpan.FromSeconds(-301) },
        ["future"] = Right with { SentAfterNow = TimeSpan.FromSeconds(301) },
        ["wrong secret"] = Right with { Secret = new string('x', 32) },
        ["empty secret"] = Right with { Secret = string.Empty },
        ["other sender's secret"] = Right with { Secret = SourcesHost.OtherSecret },
        ["unknown sender"] = Right with { Sender = "okand" },
        ["unknown sender with control characters"] = Right with { Sender = "webb%0d%0aX" },
        ["signed as re-serialised"] = Right with { SignedBody = Encoding.UTF8.GetBytes(IntakeRequest.Question.Replace(":", ": ", StringComparison.Ordinal)) },
        ["signed as escaped"] = Right with { SignedBody = Encoding.UTF8.GetBytes(IntakeRequest.Question.Replace("ä", "\\u00e4", StringComparison.Ordinal)) },
        ["body changed after signing"] = new(IntakeRequest.Question.Replace("k1", "k2", StringComparison.Ordinal)) { SignedBody = Right.Body },
        ["body cut after signing"] = new(Right.Body[..^1]) { SignedBody = Right.Body },
        ["timestamp changed after signing"] = Right with { SignedTimestamp = time => $"{time}0" },
        ["timestamp signed but moved into the body"] = Right with { SignedTimestamp = time => $"{time}." },
        ["no timestamp"] = Right with { Timestamp = _ => null },
        ["no signature"] = Right with { Signature = _ => null },
        ["empty timestamp"] = Right with { Timestamp = _ => string.Empty },
        ["empty signature"] = Right with { Signature = _ => string.Empty },
        ["two timestamps in one"] = Right with { Timestamp = time => $"{time}, {time}" },
        ["two signatures in one"] = Right with { Signature = header => $"{header}, {header}" },
        ["timestamp in milliseconds"] = Right with { Timestamp = time => $"{time}000" },
        ["negative timestamp"] = Right with { Timestamp = time => $"-{time}" },
        ["signed plus timestamp"] = Right with { Timestamp = time => $"+{time}" },
        ["timestamp of words"] = Right with { Timestamp = _ => "nu" },
        ["prefix missing"] = Right with { Signature = header => header["sha256=".Length..] },
        ["prefix of another algorithm"] = Right with { Signature = header => header.Replace("sha256", "sha1", StringComparison.Ordinal) },
        ["prefix in upper case"] = Right with { Signature = header => header.Replace("sha256", "SHA256", StringComparison.Ordinal) },
        ["signature truncated"] = Right with { Signature = header => header[..^2] },
        ["signature truncated to half a byte"] = Right with { Signature = header => header[..^1] },
        ["signature of the prefix alone"] = Right with { Signature = _ => "sha256=" },
        ["signature not hex"] = Right with { Signature = header => $"{header[..^1]}g" },
        ["signature too long"] = Right with { Signature = header => $"{header}00" },
        ["signature in base64"] = Right with { Signature = header => $"sha256={Convert.ToBase64String(Convert.FromHexString(header.AsSpan(7)))}" },
        ["signature of zeroes"] = Right with { Signature = _ => $"sha256={new string('0', 64)}" },
    };

    public static TheoryData<string> Kinds => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Request_that_proves_nothing_is_refused_without_a_reason(string kind)
    {
        var before = host.Stored();

        var response = await Forgeries[kind].SendAsync(host);

        response.ShouldBe(new IntakeResponse(401, null, string.Empty));
        host.Stored().ShouldBe(before);
    }

    [Theory]
    [InlineData("X-Bevakning-Timestamp")]
    [InlineData("X-Bevakning-Signature")]
    public async Task Header_that_stands_twice_is_refused(string twice)
    {
        var (timestamp, signature) = Right.Headers(host);
        var again = twice.EndsWith("Timestamp", StringComparison.Ordinal) ? timestamp : signature;

        var answer = await RawAsync($"X-Bevakning-Timestamp: {timestamp}\r\nX-Bevakning-Signature: {signature}\r\n{twice}: {again}\r\n");

        answer.ShouldStartWith("HTTP/1.1 401 ");
    }

    [Fact]
    public async Task Same_headers_each_once_are_accepted()
    {
        var (timestamp, signature) = Right.Headers(host);

        var answer = await RawAsync($"X-Bevakning-Timestamp: {timestamp}\r\nX-Bevakning-Signature: {signature}\r\n");

        answer.ShouldStartWith("HTTP/1.1 202 ");
    }

    [Theory]
    [InlineData(-300)]
    [InlineData(300)]
    public async Task Request_five_minutes_off_our_clock_is_accepted(int seconds) =>
        (await (Right with { SentAfterNow = TimeSpan.FromSeconds(seconds) }).SendAsync(host)).Status.ShouldBe(202);

    [Fact]
    public async Task Signature_in_upper_case_hex_is_accepted() =>
        (await (Right with { Signature = header => $"sha256={header[7..].ToUpperInvariant()}" }).SendAsync(host)).Status.ShouldBe(202);

    [Fact]
    public async Task Sender_is_known_in_any_case() => (await (Right with { Sender = "WEBB" }).SendAsync(host)).Status.ShouldBe(202);

    [Fact]
    public async Task Programs_clock_moved_by_years_does_not_matter()
    {
        var at = host.Clock.Time;
        host.Clock.Time = at.AddYears(3);

        (await Right.SendAsync(host)).Status.ShouldBe(202);

        host.Clock.Time = at;
    }

    [Fact]
    public async Task Too_large_body_is_answered_the_same_whether_the_sender_exists_or_not()
    {
        var large = new IntakeRequest(new byte[(1024 * 1024) + 1]) { Signature = _ => $"sha256={new string('0', 64)}" };

        (await large.SendAsync(host)).ShouldBe(await (large with { Sender = "okand" }).SendAsync(host));
    }

    [Fact]
    public async Task Refusals_are_logged_without_the_forged_name()
    {
        await Forgeries["unknown sender with control characters"].SendAsync(host);

        var refusals = host.Logged.Where(line => line.StartsWith("IntakeRefused: ", StringComparison.Ordinal)).ToList();
        refusals.ShouldContain(line => line.Contains("(unknown)"));
        refusals.ShouldNotContain(line => line.Contains('\n'));
    }

    private async Task<string> RawAsync(string headers)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", host.Http.BaseAddress!.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/intake/webb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {Right.Body.Length}\r\n{headers}\r\n"));
        await stream.WriteAsync(Right.Body);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
