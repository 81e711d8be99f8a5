using System.Net;
using System.Text;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Load;

/// <summary>How the load reaches the programs, and no answer when it is lost on the way.</summary>
/// <param name="choose">One that is up; none is waited for.</param>
internal sealed class Wire(Func<Random, Instance?> choose, HttpClient client)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The answer; null when none came, whatever became of the request.</summary>
    public async Task<(HttpStatusCode Status, string Body)?> PostAsync(string path, string body, Action<HttpRequestMessage> sign, Random random, CancellationToken ct)
    {
        Instance? instance;
        while ((instance = choose(random)) is null)
        {
            await Pause.ForAsync(Look, ct);
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(instance.Settings.Address, path));
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            sign(request);
            using var answer = await client.SendAsync(request, ct);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(ct));
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }
}
