using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Bench.Paced;

/// <summary>A clock that goes only when it is told to, for the program and for its database alike.</summary>
internal sealed class SimulatedTime(SqliteDatabase database) : TimeProvider
{
    /// <summary>How the database reads it.</summary>
    public const string Sql = "(select at from simulated_clock)";

    private long milliseconds = 1_795_000_000_000;

    public long Milliseconds => milliseconds;

    public override long TimestampFrequency => 1_000;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public override long GetTimestamp() => milliseconds;

    public Task BeginAsync() => database.WriteAsync(session =>
    {
        session.Execute("create table simulated_clock (at integer not null)");
        session.Execute("insert into simulated_clock (at) values (@milliseconds)", new { milliseconds });
    });

    public Task AdvanceAsync(TimeSpan by)
    {
        milliseconds += Math.Max(1, (long)Math.Ceiling(by.TotalMilliseconds));
        return database.WriteAsync(session => session.Execute("update simulated_clock set at = @milliseconds", new { milliseconds }));
    }
}
