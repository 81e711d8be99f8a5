namespace TeamsBevakning.Web;

/// <summary>A request's body as the bytes that came, which signatures are over.</summary>
internal static class RawBody
{
    /// <summary>Null when it is longer than allowed; the rest is then not read.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int longest, CancellationToken ct)
    {
        if (request.ContentLength > longest)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, ct)) > 0)
        {
            if (body.Length + read > longest)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
