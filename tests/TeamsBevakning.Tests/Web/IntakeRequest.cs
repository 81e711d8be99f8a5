using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TeamsBevakning.Tests.Web;

/// <summary>A signed request as a sender makes it; each property can be forged.</summary>
internal sealed record IntakeRequest(byte[] Body)
{
    public const string Question = """{"account":"webb-kultur","id":"k1","text":"När öppnar badet?","at":"2026-11-24T10:00:00+01:00"}""";

    public IntakeRequest(string body)
        : this(Encoding.UTF8.GetBytes(body))
    {
    }

    public string Sender { get; init; } = "webb";

    public string Secret { get; init; } = SourcesHost.Secret;

    public TimeSpan SentAfterNow { get; init; }

    /// <summary>What the signature is over, when it is not the body.</summary>
    public byte[]? SignedBody { get; init; }

    /// <summary>What becomes of a right signature header, and of a right timestamp header; null leaves it out.</summary>
    public Func<string, string?> Signature { get; init; } = header => header;

    public Func<string, string?> Timestamp { get; init; } = header => header;

    /// <summary>What is signed as the timestamp, when it is not the one sent.</summary>
    public Func<string, string> SignedTimestamp { get; init; } = header => header;

    public (string? Timestamp, string? Signature) Headers(SourcesHost host)
    {
        var timestamp = (host.Wall.Time + SentAfterNow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{SignedTimestamp(timestamp)}."), .. SignedBody ?? Body];
        return (Timestamp(timestamp), Signature($"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), signed))}"));
    }

    public async Task<IntakeResponse> SendAsync(SourcesHost host)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, $"/api/intake/{Sender}") { Content = new ByteArrayContent(Body) };
        var (timestamp, signature) = Headers(host);
        Add("X-Bevakning-Timestamp", timestamp);
        Add("X-Bevakning-Signature", signature);
        using var response = await host.Http.SendAsync(message);
        return new IntakeResponse((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                message.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
            }
        }
    }
}

internal sealed record IntakeResponse(int Status, string? ContentType, string Body)
{
    public IReadOnlyList<string> Paths =>
        [.. JsonDocument.Parse(Body).RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()!)];
}
