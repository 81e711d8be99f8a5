using System.Text.Json;

namespace TeamsBevakning.BotFramework;

/// <summary>The body with which a connector refuses, in each shape that Teams gives it.</summary>
internal static class ErrorBody
{
    /// <summary>What it says; null when that cannot be read.</summary>
    internal static Error? Read(string? content)
    {
        try
        {
            using var document = JsonDocument.Parse(content ?? string.Empty);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null
                : root.TryGetProperty("error", out var error) ? ReadUsual(error)
                : root.TryGetProperty("errorCode", out _) ? ReadNested(root)
                : ReadUsual(root);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary><c>{code, message, innerHttpError}</c>.</summary>
    private static Error? ReadUsual(JsonElement error)
    {
        if (error.ValueKind == JsonValueKind.String)
        {
            return new Error(message: error.GetString());
        }

        if (error.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var (code, message) = (Text(error, "code"), Text(error, "message"));
        var inner = error.TryGetProperty("innerHttpError", out var found) && found.ValueKind == JsonValueKind.Object ? ReadInner(found) : null;
        return code is null && message is null && inner is null ? null : new Error(code, message, inner);
    }

    private static InnerHttpError ReadInner(JsonElement inner) => new()
    {
        StatusCode = inner.TryGetProperty("statusCode", out var status) && status is { ValueKind: JsonValueKind.Number } && status.TryGetInt32(out var number)
            ? number
            : null,
        Body = inner.TryGetProperty("body", out var body) ? body.Clone() : null,
    };

    /// <summary>
    /// <c>{errorCode, message: "{\"subCode\":…}"}</c>: how Teams says that a person blocked the bot
    /// (msteams-docs, send-proactive-messages). The sub-code is the word a program can read.
    /// </summary>
    private static Error ReadNested(JsonElement root)
    {
        var message = Text(root, "message");
        try
        {
            using var nested = JsonDocument.Parse(message ?? string.Empty);
            if (nested.RootElement.ValueKind == JsonValueKind.Object && Text(nested.RootElement, "subCode") is { } subCode)
            {
                return new Error(subCode, Text(nested.RootElement, "details") ?? message);
            }
        }
        catch (JsonException)
        {
            // The message is plain words.
        }

        return new Error(root.GetProperty("errorCode").ToString(), message);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
