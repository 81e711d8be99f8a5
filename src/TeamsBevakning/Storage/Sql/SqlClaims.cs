using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Finds what may be sent now. What it costs follows the conversations that have room, not what waits in them: one look into an index for each.</summary>
internal static class SqlClaims
{
    private const string Post = "activity is null";
    private const string Update = "activity is not null";

    public static Claimed Take(WriteSession session, string worker, long at, int posts, int updates)
    {
        var now = PaceWrites.Alone(session);
        PaceWrites.Prune(session, now);
        var newest = session.Query<long>("select at from send order by at desc limit @limit", new { limit = TeamsLimits.Tenant.Sends }).ToList();
        var rows = Best(session, Post, at, now, posts).Concat(Best(session, Update, at, now, updates)).OrderBy(row => row.Urgency).ThenBy(row => row.DueAt).ThenBy(row => row.Id);
        var choice = Pace.Choose([.. rows.Select(row => new Candidate<DeliveryRow>(row, row.Place!, 0))], newest, now, posts + updates);
        var claimed = choice.Go.Select(row => row.ToDelivery(Claim(session, row, worker, now))).ToList();
        return new Claimed(claimed, LookAgain(session, at, now, posts, updates, choice.LookAgainAt));
    }

    /// <summary>The first of each conversation that has room, in the order they are to go.</summary>
    internal static string BestSql(string kind) => $"""
        select {DeliveryRow.Columns} from (select {First(kind)} as first from lane where free_at <= @now) free join delivery on delivery.id = free.first
        order by urgency, due_at, id limit @limit
        """;

    private static IEnumerable<DeliveryRow> Best(WriteSession session, string kind, long at, long now, int limit) =>
        limit == 0 ? [] : session.Query<DeliveryRow>(BestSql(kind), new { at, now, limit });

    private static string First(string kind) => $"coalesce({string.Join(", ", Enum.GetValues<Urgency>().Select(urgency => $"""
        (select d.id from delivery d where d.place = lane.place and d.urgency = {(int)urgency} and d.{kind} and d.due_at <= @at
            and (d.leased_until is null or d.leased_until <= @now) order by d.due_at, d.id limit 1)
        """))})";

    private static long Claim(WriteSession session, DeliveryRow row, string worker, long now)
    {
        session.Execute(
            "update delivery set leased_until = @until, leased_by = @worker where id = @Id", new { row.Id, worker, until = now + (long)Leases.Length.TotalMilliseconds });
        return PaceWrites.Count(session, row.Place!, now + Pace.Margin);
    }

    private static TimeSpan? LookAgain(WriteSession session, long at, long now, int posts, int updates, long? first)
    {
        var kinds = new[] { (Post, posts), (Update, updates) }.Where(kind => kind.Item2 > 0).Select(kind => $"{First(kind.Item1)} is not null");
        var full = session.QueryFirstOrDefault<long?>(
            $"select min(free_at) from lane where free_at > @now and place <> '' and ({string.Join(" or ", kinds)})", new { at, now });
        return (first, full) is (null, null) ? null : TimeSpan.FromMilliseconds(Math.Max(0, Math.Min(first ?? long.MaxValue, full ?? long.MaxValue) - now));
    }
}
