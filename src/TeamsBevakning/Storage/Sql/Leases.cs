using NodaTime;

namespace TeamsBevakning.Storage.Sql;

/// <summary>
/// Due rows are claimed by one process for a while, by the database's clock: a process that dies or hangs loses them to another. A claim that is held to its end is given back by the
/// write that finishes the work.
/// </summary>
internal static class Leases
{
    /// <summary>Much longer than a batch takes; a process that was stopped for longer finds its work done by others.</summary>
    public static readonly Duration Length = Duration.FromSeconds(30);

    /// <summary>What gives a claim back, in an update.</summary>
    public const string Released = "leased_until = null, leased_by = null";

    /// <summary>Claims what is due and that nobody holds, the longest due first, and returns its columns.</summary>
    public static string Claim(string table, string columns, string due, string order, SqlDialect dialect) => $"""
        update {table} set leased_until = {dialect.Now} + @lease, leased_by = @worker
        where id in (
            select id from {table} where {due} and (leased_until is null or leased_until <= {dialect.Now}) order by {order}, id limit @limit {dialect.SkipLocked})
        returning {columns}
        """;

    public static object Parameters(string worker, Instant at, int limit) =>
        new { worker, at = at.ToUnixTimeMilliseconds(), limit, lease = (long)Length.TotalMilliseconds };
}
