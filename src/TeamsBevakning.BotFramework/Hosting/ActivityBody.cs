using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.BotFramework;

/// <summary>Reads the activity in a request's body, without trusting it.</summary>
internal static class ActivityBody
{
    internal const int MaxBytes = 256 * 1024;

    /// <summary>The activity, or else the status that refuses the body.</summary>
    internal static async Task<(Activity? Activity, int Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            var read = await ReadWholeAsync(request.BodyReader, cancellationToken);
            var isTooLong = read.Buffer.Length > MaxBytes;
            var activity = isTooLong ? null : Parse(read.Buffer);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return (activity, isTooLong ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException refused)
        {
            return (null, refused.StatusCode);
        }
    }

    /// <summary>Whether the activity names a connector and a conversation that an answer can go to.</summary>
    internal static bool CanBeAnswered(Activity activity) =>
        ServiceUrls.IsUsable(activity.ServiceUrl)
        && PathPart.IsUsable(activity.Conversation?.Id)
        && (activity.Id is null || PathPart.IsUsable(activity.Id) || activity.Id.Length == 0);

    private static async Task<ReadResult> ReadWholeAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.IsCompleted || read.Buffer.Length > MaxBytes)
            {
                return read;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Activity? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            if (!JsonText.HoldsOnlyText(Bytes(body)))
            {
                return null;
            }

            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = BotJson.MaxDepth });
            var activity = JsonSerializer.Deserialize(ref reader, BotJson.TypeInfo<Activity>());
            return reader.Read() || string.IsNullOrEmpty(activity?.Type) ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<byte> Bytes(ReadOnlySequence<byte> body) => body.IsSingleSegment ? body.FirstSpan : body.ToArray();
}
