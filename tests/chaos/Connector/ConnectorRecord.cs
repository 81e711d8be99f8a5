using System.Text.Json;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>Everything that came, in the order it was taken, and what stands in the channels by it. The bodies are in a file.</summary>
internal sealed class ConnectorRecord(SimClock clock, string file) : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<ConnectorCall> calls = [];
    private readonly Dictionary<(string Conversation, string Activity), StandingCard> standing = [];
    private readonly StreamWriter lines = new(file);
    private long lastId = 1_795_174_000_000;

    public TimeSpan LastAt { get; private set; }

    public ConnectorCall Add(CallKind kind, string place, string? activity, JsonElement message, Fault fault)
    {
        lock (gate)
        {
            var id = activity ?? $"{++lastId}";
            var conversation = kind is CallKind.Post ? $"{place};messageid={id}" : place;
            var call = new ConnectorCall(calls.Count + 1, kind, conversation, id, clock.Elapsed, fault, CardContent.Of(message));
            calls.Add(call);
            if (call is { IsTaken: true, Card: { } card })
            {
                standing[(conversation, id)] = standing.TryGetValue((conversation, id), out var before)
                    ? before with { Content = card, Before = before.Content }
                    : new StandingCard(conversation, id, card, null);
            }

            LastAt = call.At;
            lines.WriteLine(JsonSerializer.Serialize(new { call.Number, At = call.At.TotalSeconds, Kind = $"{kind}", conversation, id, Fault = $"{fault}", message }));
            return call;
        }
    }

    public IReadOnlyList<ConnectorCall> Calls()
    {
        lock (gate)
        {
            return [.. calls];
        }
    }

    /// <summary>The cards that stand in the channels.</summary>
    public IReadOnlyList<StandingCard> Standing()
    {
        lock (gate)
        {
            return [.. standing.Values];
        }
    }

    public StandingCard? Find(string? conversation, string? activity)
    {
        lock (gate)
        {
            return conversation is null || activity is null ? null : standing.GetValueOrDefault((conversation, activity));
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            lines.Dispose();
        }
    }
}

/// <summary>A card as people see it.</summary>
/// <param name="Before">What it showed before; somebody's client may still show it.</param>
internal sealed record StandingCard(string Conversation, string Activity, CardContent Content, CardContent? Before);
