using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Teams;

/// <summary>What the connector got, and the cards as they stand. Whoever waits is told at each call.</summary>
internal sealed class ConnectorMemory
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<(ConnectorCall Call, Trouble? Trouble)> calls = [];
    private readonly List<PostedCard> cards = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long lastId = 1_795_174_064_640;

    public IReadOnlyList<ConnectorCall> Calls => Locked(() => calls.Select(kept => kept.Call).ToList());

    public IReadOnlyList<PostedCard> Cards => Locked(() => cards.ToList());

    public long NextId() => Interlocked.Increment(ref lastId);

    public void Keep(ConnectorCall call, JsonObject? answer, Trouble? trouble)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            calls.Add((call, trouble));
            if (answer is not null && call.Card is { } content)
            {
                Show(call, answer, content);
            }

            (waiting, changed) = (changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        waiting.SetResult();
    }

    /// <summary>Waits until there is what is looked for; looks again at each call.</summary>
    public async Task<T> WaitAsync<T>(Func<T?> look, string what)
        where T : class
    {
        while (true)
        {
            var next = Locked(() => changed.Task);
            if (look() is { } found)
            {
                return found;
            }

            try
            {
                await next.WaitAsync(Patience, TimeProvider.System);
            }
            catch (TimeoutException)
            {
                throw new TimeoutException($"{what} never came. These stand:\n{Describe()}");
            }
        }
    }

    public string Describe() => string.Join("\n---\n", Cards.Select(card => $"{card.Channel} {card.Kind}:\n{card.Text}"));

    private void Show(ConnectorCall call, JsonObject answer, JsonObject content)
    {
        if (call.IsNewThread)
        {
            cards.Add(new PostedCard(call.Channel, answer["id"]!.GetValue<string>(), answer["activityId"]!.GetValue<string>(), content));
        }
        else if (call.IsChatPost)
        {
            cards.Add(new PostedCard(call.Conversation, call.Conversation, answer["id"]!.GetValue<string>(), content));
        }
        else if (call.IsThreadReply && cards.Exists(card => card.Conversation == call.Conversation))
        {
            cards.Add(new PostedCard(call.Channel, call.Conversation, answer["id"]!.GetValue<string>(), content));
        }
        else if (cards.Find(card => card.Activity == call.Activity && card.Conversation == call.Conversation) is { } card)
        {
            card.Content = content;
            card.Times++;
        }
    }

    private T Locked<T>(Func<T> read)
    {
        lock (gate)
        {
            return read();
        }
    }
}
