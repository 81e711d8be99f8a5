using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What happens on the platforms; it comes in by signed intake.</summary>
internal sealed partial class World
{
    private static readonly Dictionary<string, string> AccountIds = new()
    {
        ["Badhuset"] = "fb-badhuset",
        ["Biblioteket"] = "ig-biblioteket",
        ["Kommunen"] = "fb-kommunen",
        ["Skolan"] = "fb-skolan",
    };

    private readonly Dictionary<string, JsonObject> comments = [];

    /// <summary>A visitor writes, and it is found at the same moment. Returns the comment's id.</summary>
    /// <param name="under">The comment it answers.</param>
    public Task<string> CitizenAsks(string text, string on = "Badhuset", string? at = null, string? under = null, string by = "Kim Medborgare") =>
        Writes(text, on, at, under, comment => comment["authorName"] = by);

    /// <summary>The account itself answers in the thread.</summary>
    public Task<string> PageReplies(string text, string under, string? at = null) =>
        Writes(text, comments[under]["account"]!.GetValue<string>(), at, under, comment => comment["byAccount"] = true);

    /// <summary>The account posts something of its own.</summary>
    public Task AccountPosts(string on) => AreFound(new JsonObject
    {
        ["account"] = AccountIds[on],
        ["id"] = $"inlägg-{comments.Count + 1}",
        ["at"] = Now.ToDateTimeOffset().ToString("O"),
        ["ownPost"] = true,
    });

    /// <summary>Every account that is to be looked at for its own posts has been.</summary>
    public async Task ActivityIsWatched()
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        while ((await Host.Get<OwnPosts>().DueAsync(Now, 1, default)).Count > 0)
        {
            await look.WaitForNextTickAsync();
        }
    }

    public Task CommentIsEdited(string id, string text) => ComesAgain(id, comment => comment["text"] = text);

    public Task CommentIsRemoved(string id) => ComesAgain(id, comment => comment["removed"] = true);

    /// <summary>A comment as the platform has it, before it is found.</summary>
    public JsonObject Comment(string id, string text, string on = "Badhuset", string? under = null, string? at = null) => new()
    {
        ["account"] = AccountIds.GetValueOrDefault(on, on),
        ["id"] = id,
        ["threadId"] = under is null ? id : comments.TryGetValue(under, out var parent) ? parent["threadId"]!.DeepClone() : under,
        ["parentId"] = under,
        ["text"] = text,
        ["at"] = (at is null ? Now : Moment.Next(at, Moment.Beginning)).ToDateTimeOffset().ToString("O"),
        ["link"] = $"https://facebook.example/{id}",
    };

    /// <summary>Comments are found together, in that order.</summary>
    public async Task AreFound(params JsonObject[] found)
    {
        var body = new JsonArray([.. found.Select(comment => comment.DeepClone())]).ToJsonString();
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(StoryHost.IntakeSecret), Encoding.UTF8.GetBytes($"{timestamp}.{body}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Host.Url, "/api/intake/stories")) { Content = new StringContent(body, Encoding.UTF8) };
        request.Headers.Add("X-Bevakning-Timestamp", $"{timestamp}");
        request.Headers.Add("X-Bevakning-Signature", $"sha256={Convert.ToHexStringLower(signature)}");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        foreach (var comment in found)
        {
            comments[comment["id"]!.GetValue<string>()] = comment;
        }
    }

    private async Task<string> Writes(string text, string on, string? at, string? under, Action<JsonObject> more)
    {
        if (at is not null)
        {
            await FastForwardTo(at);
        }

        var id = $"kommentar-{comments.Count + 1}";
        var comment = Comment(id, text, on, under);
        more(comment);
        await AreFound(comment);
        return id;
    }

    private Task ComesAgain(string id, Action<JsonObject> change)
    {
        var comment = comments[id].DeepClone().AsObject();
        change(comment);
        return AreFound(comment);
    }
}
