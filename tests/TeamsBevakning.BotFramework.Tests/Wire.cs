using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests;

/// <summary>Everything outside of the bot: keeps each request and answers it by path.</summary>
internal sealed class Wire : HttpMessageHandler
{
    private readonly List<(Func<HttpRequestMessage, bool> Matches, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer)> answers = [];

    internal List<Sent> Requests { get; } = [];

    internal IEnumerable<Sent> Calls => Requests.Where(sent => sent.Path.Contains("/v3/", StringComparison.Ordinal));

    /// <summary>The answer given last for a path wins.</summary>
    internal void Answer(string pathPart, HttpStatusCode status, string body, params (string Name, string Value)[] headers) => Answer(pathPart, _ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    });

    internal void Answer(string pathPart, Func<HttpRequestMessage, HttpResponseMessage> answer) => Answer(pathPart, (request, _) => Task.FromResult(answer(request)));

    /// <summary>Answers when the task ends.</summary>
    internal void Answer(string pathPart, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) =>
        answers.Insert(0, (request => request.RequestUri!.AbsoluteUri.Contains(pathPart, StringComparison.Ordinal), answer));

    internal int Count(string pathPart) => Requests.Count(sent => sent.Path.Contains(pathPart, StringComparison.Ordinal));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new Sent(
            request.Method,
            request.RequestUri!.PathAndQuery,
            body,
            request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? []).ToDictionary(
                header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase));
        lock (Requests)
        {
            Requests.Add(sent);
        }

        await Task.Yield();
        var (_, answer) = answers.FirstOrDefault(candidate => candidate.Matches(request));
        return answer is null ? new HttpResponseMessage(HttpStatusCode.NotFound) : await answer(request, cancellationToken);
    }
}

internal sealed record Sent(HttpMethod Method, string Path, string Body, Dictionary<string, string> Headers)
{
    internal JsonNode? Json => JsonNode.Parse(Body);
}
