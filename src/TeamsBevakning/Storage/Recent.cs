namespace TeamsBevakning.Storage;

/// <summary>
/// What the store says is in force, asked for again at most five times a second: what another process puts in force counts within that time, what this one does counts at once.
/// </summary>
/// <param name="ask">Asks the store; it is given what was known before. That nothing is in force yet is never believed for long.</param>
internal sealed class Recent<T>(TimeProvider clock, Func<T?, CancellationToken, ValueTask<T?>> ask)
    where T : class
{
    private static readonly TimeSpan Believed = TimeSpan.FromMilliseconds(200);

    private Answer last = new(null, 0, IsOver: true);

    public async ValueTask<T?> ReadAsync(CancellationToken ct)
    {
        var known = Volatile.Read(ref last);
        if (known is { IsOver: false, Value: { } believed } && clock.GetElapsedTime(known.At) < Believed)
        {
            return believed;
        }

        var at = clock.GetTimestamp();
        var value = await ask(known.Value, ct);

        // An answer that was under way when something newer was put in force is not believed by the next.
        Interlocked.CompareExchange(ref last, new Answer(value, at, IsOver: false), known);
        return value;
    }

    /// <summary>This process has put something in force.</summary>
    public void Renew() => Volatile.Write(ref last, new Answer(Volatile.Read(ref last).Value, 0, IsOver: true));

    private sealed record Answer(T? Value, long At, bool IsOver);
}
