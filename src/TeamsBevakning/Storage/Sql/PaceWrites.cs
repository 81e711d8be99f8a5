using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Counts messages, inside the writer's transaction, by the database's clock.</summary>
internal static class PaceWrites
{
    private static readonly string Latest = string.Join(", ", TeamsLimits.Conversation.Select(window =>
        $"(select at from send where place = @place order by at desc limit 1 offset {window.Sends - 1}) as n{window.Sends}"));

    private static readonly long Longest = TeamsLimits.Conversation.Max(window => window.Milliseconds);

    /// <summary>Until the commit nobody else counts, in this program or another; returns the present.</summary>
    public static long Alone(WriteSession session)
    {
        session.Execute($"select free_at from lane where place = '' {session.Dialect.ForUpdate}");
        return session.QueryFirstOrDefault<long>($"select {session.Dialect.Now}");
    }

    /// <summary>The messages that no window looks back on any more are forgotten.</summary>
    public static void Prune(WriteSession session, long now) => session.Execute("delete from send where at < @before", new { before = now - Longest });

    /// <summary>A message is let go; returns its number.</summary>
    public static long Count(WriteSession session, string place, long at)
    {
        Open(session, place);
        var slot = session.QueryFirstOrDefault<long>("insert into send (place, at) values (@place, @at) returning id", new { place, at });
        Reckon(session, place);
        return slot;
    }

    /// <summary>Teams has answered: until now it may have arrived.</summary>
    public static void Answered(WriteSession session, Delivery delivery)
    {
        if (delivery is { Slot: { } slot, Place: { } place })
        {
            session.Execute($"update send set at = {session.Dialect.Now} where id = @slot", new { slot });
            Reckon(session, place);
        }
    }

    /// <summary>It was not sent after all.</summary>
    public static void Withdraw(WriteSession session, Delivery delivery)
    {
        if (delivery is { Slot: { } slot, Place: { } place })
        {
            session.Execute("delete from send where id = @slot", new { slot });
            Reckon(session, place);
        }
    }

    public static void Open(WriteSession session, string place) => session.Execute("insert into lane (place, free_at) values (@place, 0) on conflict do nothing", new { place });

    private static void Reckon(WriteSession session, string place)
    {
        var latest = session.QueryFirstOrDefault<LatestSends>($"select {Latest}", new { place })!;
        session.Execute("update lane set free_at = @freeAt where place = @place", new { place, freeAt = Pace.FreeAt(TeamsLimits.Conversation, latest.Of) });
    }

    /// <summary>When the n-th newest message of a conversation was sent.</summary>
    private sealed class LatestSends
    {
        public long? N7 { get; init; }
        public long? N8 { get; init; }
        public long? N60 { get; init; }
        public long? N1800 { get; init; }

        public long? Of(int n) => n switch
        {
            7 => N7,
            8 => N8,
            60 => N60,
            1_800 => N1800,
            _ => throw new ArgumentOutOfRangeException(nameof(n), n, "No window holds so many."),
        };
    }
}
