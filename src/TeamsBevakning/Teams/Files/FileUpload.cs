using System.Net.Http.Headers;

namespace TeamsBevakning.Teams.Files;

/// <summary>Puts a file where Teams said that it may go. Teams waits for the answer, so that a slow place is given up; no redirect is followed.</summary>
internal sealed class FileUpload : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, ConnectTimeout = TimeSpan.FromSeconds(4) })
    {
        Timeout = TimeSpan.FromSeconds(8),
    };

    /// <summary>The answer's status; 0 when there was none.</summary>
    public Task<int> PutAsync(Uri to, byte[] file, CancellationToken ct) => PutAsync(to, new MemoryStream(file), ct);

    /// <summary>The same of a file that is read as it goes.</summary>
    public async Task<int> PutAsync(Uri to, Stream file, CancellationToken ct)
    {
        using var content = new StreamContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
        content.Headers.ContentLength = file.Length;
        try
        {
            using var answer = await client.PutAsync(to, content, ct);
            return (int)answer.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return 0;
        }
    }

    public void Dispose() => client.Dispose();
}
