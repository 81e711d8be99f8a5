using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.Tests.Teams;

/// <summary>One call that the connector got.</summary>
internal sealed record ConnectorCall(string Method, string[] Path, JsonObject Body)
{
    public static async Task<ConnectorCall> ReadAsync(HttpRequest request)
    {
        var body = await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        return new ConnectorCall(request.Method, request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries), body!.AsObject());
    }

    /// <summary><c>POST v3/conversations</c></summary>
    public bool IsNewThread => Method == "POST" && Path is [_, _];

    /// <summary><c>PUT v3/conversations/{c}/activities/{a}</c></summary>
    public bool IsUpdate => Method == "PUT";

    /// <summary><c>POST v3/conversations/{channel;messageid=…}/activities[/{a}]</c></summary>
    public bool IsThreadReply => Method == "POST" && Conversation.Contains(";messageid=", StringComparison.Ordinal);

    /// <summary><c>POST v3/conversations/{chat}/activities</c>, in answer to nothing.</summary>
    public bool IsChatPost => Method == "POST" && Path is [_, _, _, _] && !IsThreadReply;

    public bool IsCard => IsNewThread || IsUpdate || IsChatPost;

    public string Conversation => Path.Length > 2 ? Path[2] : string.Empty;

    public string Activity => Path.Length > 4 ? Path[4] : string.Empty;

    public string Channel => Body["channelData"]?["channel"]?["id"]?.GetValue<string>() ?? Conversation.Split(';')[0];

    /// <summary>The message itself, whichever way it was sent.</summary>
    public JsonObject Message => Body["activity"]?.AsObject() ?? Body;

    public JsonObject? Card => Message["attachments"]?.AsArray().FirstOrDefault()?["content"]?.AsObject();

    public string Text => Message["text"]?.GetValue<string>() ?? string.Empty;
}
