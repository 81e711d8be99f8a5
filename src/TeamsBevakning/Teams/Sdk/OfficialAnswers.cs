using System.Net.Http.Headers;
using System.Text.Json;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>
/// Puts an empty object in the place of an accepting answer that is no JSON object. The SDK would throw as if nothing had been sent, or fail over the null;
/// this way only the id is lacking, as under the built-in library.
/// </summary>
internal sealed class OfficialAnswers : DelegatingHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode && request.Method != HttpMethod.Get && !IsObject(await response.Content.ReadAsByteArrayAsync(cancellationToken)))
        {
            response.Content.Dispose();
            response.Content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = Json } };
        }

        return response;
    }

    private static bool IsObject(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return document.RootElement.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
