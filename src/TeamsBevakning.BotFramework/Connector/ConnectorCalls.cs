using System.Net.Http.Headers;
using System.Text.Json;

namespace TeamsBevakning.BotFramework;

/// <summary>One HTTP request and its answer, for every call to a connector.</summary>
internal sealed class ConnectorCalls(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>A call whose answer is needed: one that cannot be read counts as refused.</summary>
    internal async Task<TAnswer> CallAsync<TBody, TAnswer>(HttpMethod method, string path, TBody body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(baseUri, path)) { Content = Content(body) };
        using var response = await SendAsync(request, cancellationToken);
        return await ReadAsync<TAnswer>(request, response, cancellationToken);
    }

    internal async Task<TAnswer> CallAsync<TAnswer>(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(baseUri, path));
        using var response = await SendAsync(request, cancellationToken);
        return await ReadAsync<TAnswer>(request, response, cancellationToken);
    }

    internal async Task CallAsync(HttpMethod method, string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(baseUri, path));
        using var response = await SendAsync(request, cancellationToken);
    }

    /// <summary>Delivers an activity. Once the connector took it, an unreadable answer must not make anybody send it again: it only lacks an id.</summary>
    internal async Task<ResourceResponse> DeliverAsync(
        HttpMethod method, string path, Activity activity, string? conversationOfReply, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(baseUri, path)) { Content = Content(activity) };
        if (conversationOfReply is not null)
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationOfReply);
        }

        using var response = await SendAsync(request, cancellationToken);
        try
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return (bytes.Length == 0 ? null : JsonSerializer.Deserialize(bytes, BotJson.TypeInfo<ResourceResponse>())) ?? new ResourceResponse(string.Empty);
        }
        catch (JsonException)
        {
            return new ResourceResponse(string.Empty);
        }
    }

    private static ByteArrayContent Content<T>(T body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, BotJson.TypeInfo<T>()));
        content.Headers.ContentType = Json;
        return content;
    }

    private static async Task<T> ReadAsync<T>(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return JsonSerializer.Deserialize(bytes, BotJson.TypeInfo<T>()) ?? throw await RefusedCall.ReadAsync(request, response, cancellationToken);
        }
        catch (JsonException)
        {
            throw await RefusedCall.ReadAsync(request, response, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        var response = await httpClient.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await RefusedCall.ReadAsync(request, response, cancellationToken);
        }
    }
}
