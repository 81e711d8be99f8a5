using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Bench.Paced;

/// <summary>Teams' side of the limits, reckoned by itself from every arrival: whether one more in its conversation and in the tenant is within every sliding window.</summary>
internal sealed class SlidingLimits
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<long>> conversations = [];
    private readonly List<long> tenant = [];

    public int Refused { get; private set; }

    public int Taken => tenant.Count;

    public TimeSpan FromFirstToLast => tenant.Count == 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(tenant[^1] - tenant[0]);

    /// <summary>False for a message that is to be answered 429.</summary>
    public bool Take(string conversation, long now)
    {
        lock (gate)
        {
            if (!conversations.TryGetValue(conversation, out var there))
            {
                conversations[conversation] = there = [];
            }

            if (!IsWithin(tenant, TeamsLimits.Tenant, now) || !TeamsLimits.Conversation.All(window => IsWithin(there, window, now)))
            {
                Refused++;
                return false;
            }

            there.Add(now);
            tenant.Add(now);
            return true;
        }
    }

    /// <summary>The least time in which the limits let so many go in each conversation: each as soon as the windows allow, all beginning at once.</summary>
    public static TimeSpan Least(IReadOnlyCollection<int> perConversation) => TimeSpan.FromMilliseconds(Math.Max(
        Last(perConversation.Sum(), [TeamsLimits.Tenant]), perConversation.Max(count => Last(count, TeamsLimits.Conversation))));

    private static bool IsWithin(List<long> times, Window window, long now) => times.Count < window.Sends || now - times[^window.Sends] >= window.Milliseconds;

    private static long Last(int count, IReadOnlyList<Window> windows)
    {
        var times = new List<long>(count);
        for (var i = 0; i < count; i++)
        {
            times.Add(windows.Where(window => i >= window.Sends).Select(window => times[i - window.Sends] + window.Milliseconds).Append(0).Max());
        }

        return times[^1];
    }
}
