namespace TeamsBevakning.Workers;

/// <summary>Calls an address and looks at nothing but the answer's status: no data is sent, no redirect followed, nothing kept.</summary>
internal sealed class HeartbeatClient : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>The answer's status; 0 when there was none.</summary>
    public async Task<int> CallAsync(Uri url, CancellationToken ct)
    {
        try
        {
            using var answer = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, ct);
            return (int)answer.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return 0;
        }
    }

    public void Dispose() => client.Dispose();
}
