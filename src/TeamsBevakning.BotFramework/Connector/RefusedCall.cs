namespace TeamsBevakning.BotFramework;

/// <summary>Turns a refusing HTTP response into an <see cref="ErrorResponseException"/>, whatever its body looks like.</summary>
internal static class RefusedCall
{
    private const int MaxContent = 16 * 1024;

    internal static async Task<ErrorResponseException> ReadAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var wrapper = new HttpResponseMessageWrapper { StatusCode = response.StatusCode, ReasonPhrase = response.ReasonPhrase };
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            wrapper.Headers[name] = values;
        }

        var content = await ReadContentAsync(response, cancellationToken);
        wrapper.Content = content.Length > MaxContent ? content[..MaxContent] : content;
        var body = new ErrorResponse(ErrorBody.Read(content));
        return new ErrorResponseException($"The connector answered {(int)response.StatusCode} {body.Error?.Code}".TrimEnd() + ".")
        {
            Request = new HttpRequestMessageWrapper { Method = request.Method, RequestUri = request.RequestUri },
            Response = wrapper,
            Body = body,
        };
    }

    /// <summary>A body that breaks off, or names an encoding nobody has, must not hide the status.</summary>
    private static async Task<string> ReadContentAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (Exception unread) when (unread is HttpRequestException or IOException)
        {
            return string.Empty;
        }
    }
}
