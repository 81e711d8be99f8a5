namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Open time within a span the slow way: asks every minute of it.</summary>
internal static class OpenTimeOracle
{
    public static long OpenMinutes(this MinuteOracle oracle, long start, long end)
    {
        var open = 0L;
        for (var minute = start; minute < end; minute++)
        {
            open += oracle.IsOpen(minute) ? 1 : 0;
        }

        return open;
    }

    /// <summary>The minute in which the share is reached; the minute after it when it is reached exactly as that ends.</summary>
    public static long AtShare(this MinuteOracle oracle, int percent, long start, long end)
    {
        var all = oracle.OpenMinutes(start, end);
        var (open, goal) = (0L, (all == 0 ? end - start : all) * percent);
        var minute = start;
        for (; open < goal; minute++)
        {
            open += all == 0 || oracle.IsOpen(minute) ? 100 : 0;
        }

        return open > goal ? minute - 1 : minute;
    }

    /// <summary>The last minute with so many open ones from it to the end; the start when there are fewer.</summary>
    public static long Before(this MinuteOracle oracle, int amount, long start, long end)
    {
        var minute = end;
        for (var open = 0; open < amount && minute > start;)
        {
            open += oracle.IsOpen(--minute) ? 1 : 0;
        }

        return minute;
    }
}
