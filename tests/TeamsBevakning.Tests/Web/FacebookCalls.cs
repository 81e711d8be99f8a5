using System.Security.Cryptography;
using System.Text;

namespace TeamsBevakning.Tests.Web;

/// <summary>Webhook calls as Meta makes them.</summary>
internal static class FacebookCalls
{
    public static string Sign(byte[] body, string secret = SourcesHost.AppSecret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    public static Task<int> SendAsync(SourcesHost host, string sample) => SendAsync(host, TestData.Bytes($"facebook/{sample}.json"));

    public static Task<int> SendAsync(SourcesHost host, byte[] body) => SendAsync(host, body, Sign(body));

    public static async Task<int> SendAsync(SourcesHost host, byte[] body, string? signature)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/webhooks/facebook") { Content = new ByteArrayContent(body) };
        if (signature is not null)
        {
            message.Headers.TryAddWithoutValidation("X-Hub-Signature-256", signature).ShouldBeTrue();
        }

        using var response = await host.Http.SendAsync(message);
        return (int)response.StatusCode;
    }
}
