using System.Diagnostics;
using OpenTelemetry;
using Activity = System.Diagnostics.Activity;

namespace TeamsBevakning.Telemetry;

/// <summary>Lets only tags through that are known to hold no address, text or name: the framework's own tell whole URLs, in which conversations and senders are named.</summary>
internal sealed class SafeTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Safe =
        ["http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type"];

    public override void OnEnd(Activity data)
    {
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!Safe.Contains(name) && !name.StartsWith(Traces.Prefix, StringComparison.Ordinal))
            {
                data.SetTag(name, null);
            }
        }

        if (data.Status is ActivityStatusCode.Error)
        {
            // Without the description, which is an exception's message.
            data.SetStatus(ActivityStatusCode.Error);
        }
    }
}
