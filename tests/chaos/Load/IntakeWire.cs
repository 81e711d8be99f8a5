using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Load;

/// <summary>Sends comments by signed intake, as the README tells a tool to.</summary>
internal sealed class IntakeWire(Wire wire)
{
    private const int MostTries = 4;

    /// <summary>Whether it was acknowledged. A tool sends the same again when it had no answer or a 503, and gives up after a while.</summary>
    public async Task<bool> SendAsync(IReadOnlyList<SentComment> comments, Random random, CancellationToken ct)
    {
        var sent = comments.Select(comment => (Comment: comment, Version: comment.Versions.Count)).ToList();
        var body = JsonSerializer.Serialize(comments.Select(Fields));
        for (var tries = 0; tries < MostTries; tries++)
        {
            var answer = await TryAsync(body, random, ct);
            if (answer is { Status: HttpStatusCode.Accepted })
            {
                sent.ForEach(one => one.Comment.Acknowledge(one.Version));
                return true;
            }

            if (answer is { Status: not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests) } refused)
            {
                throw new ChaosException($"The program refused a good comment: {(int)refused.Status} {refused.Body}");
            }

            await Pause.BetweenAsync(random, 200, 800, ct);
        }

        return false;
    }

    public Task<(HttpStatusCode Status, string Body)?> TryAsync(string body, Random random, CancellationToken ct) => wire.PostAsync(
        $"/api/intake/{BotSettings.Sender}",
        body,
        request =>
        {
            var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            var digest = HMACSHA256.HashData(Encoding.UTF8.GetBytes(BotSettings.Secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
            request.Headers.Add("X-Bevakning-Timestamp", time);
            request.Headers.Add("X-Bevakning-Signature", $"sha256={Convert.ToHexStringLower(digest)}");
        },
        random,
        ct);

    public static object Fields(SentComment comment) => new
    {
        account = comment.Account,
        id = comment.Id,
        threadId = comment.Parent ?? comment.Id,
        parentId = comment.Parent,
        authorId = $"u-{comment.Id}",
        authorName = "Kim Ek",
        text = comment.Last.Text,
        at = comment.At.ToString("o"),
        link = $"https://facebook.example/{comment.Id}",
        byAccount = comment.Parent is not null,
        removed = comment.Last.IsRemoved,
    };
}
