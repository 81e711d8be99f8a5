namespace TeamsBevakning.Outbox.Pacing;

/// <summary>Something that would go, if its conversation and the tenant have room.</summary>
/// <param name="FreeAt">When its conversation next has room.</param>
internal sealed record Candidate<T>(T What, string Place, long FreeAt);

/// <summary>What goes now.</summary>
/// <param name="LookAgainAt">When something that stays may go at the earliest; null when nothing stays.</param>
internal sealed record PaceChoice<T>(IReadOnlyList<T> Go, long? LookAgainAt);

/// <summary>
/// Who may send now. A message counts from the instant it is let go; the instant is moved to when Teams answered once that is known, so that whenever between the two it
/// arrived, no window holds more than it may. Instants are Unix milliseconds of one clock.
/// </summary>
internal static class Pace
{
    /// <summary>How much longer than the time it is let go a message without an answer yet may take to arrive.</summary>
    public const long Margin = 25;

    /// <summary>When a conversation has room for one more.</summary>
    /// <param name="latest">The instant of the n-th newest message there, counted from 1; null when there are fewer.</param>
    public static long FreeAt(IReadOnlyList<Window> windows, Func<int, long?> latest)
    {
        var free = 0L;
        foreach (var window in windows)
        {
            free = latest(window.Sends) is { } oldest ? Math.Max(free, oldest + window.Milliseconds) : free;
        }

        return free;
    }

    /// <summary>The first in order whose conversation has room, at most one of each conversation, until the tenant has no more room.</summary>
    /// <param name="newest">The instants of the tenant's newest messages, the newest first, as many as its window holds.</param>
    public static PaceChoice<T> Choose<T>(IReadOnlyList<Candidate<T>> inOrder, IReadOnlyList<long> newest, long now, int most)
    {
        var go = new List<T>();
        var taken = new HashSet<string>();
        long? again = null;
        foreach (var candidate in inOrder)
        {
            var tenantFreeAt = FreeAt([TeamsLimits.Tenant], n => n <= go.Count ? now + Margin : newest.Count >= n - go.Count ? newest[n - go.Count - 1] : null);
            var freeAt = taken.Contains(candidate.Place) ? now : Math.Max(candidate.FreeAt, tenantFreeAt);
            if (freeAt <= now && go.Count < most && taken.Add(candidate.Place))
            {
                go.Add(candidate.What);
            }
            else
            {
                again = Math.Min(again ?? long.MaxValue, Math.Max(freeAt, now));
            }
        }

        return new PaceChoice<T>(go, again);
    }
}
