namespace TeamsBevakning.Chaos.Running;

/// <summary>The programs that share one database.</summary>
internal sealed class Fleet(IReadOnlyList<Instance> all, SimClock clock) : IDisposable
{
    public IReadOnlyList<Instance> All => all;

    public async Task StartAsync(CancellationToken ct)
    {
        foreach (var instance in all)
        {
            instance.Launch();
        }

        foreach (var instance in all)
        {
            await instance.ReadyAsync(ct);
        }
    }

    /// <summary>One that a load balancer would choose; now and then one that it should not have. Null when none is up.</summary>
    public Instance? Any(Random random)
    {
        var up = all.Where(one => one.IsReady && (!one.IsDisturbed || random.Next(20) == 0)).ToList();
        return up.Count == 0 ? null : up[random.Next(up.Count)];
    }

    /// <summary>Moves the time of all. One that does not hear is told when it is up again.</summary>
    public Task MoveTimeAsync(TimeSpan by, CancellationToken ct)
    {
        clock.Advance(by);
        return TellTimeAsync(ct);
    }

    public Task TellTimeAsync(CancellationToken ct) => Task.WhenAll(all.Where(one => one.IsReady && !one.IsDisturbed).Select(one => one.TellTimeAsync(ct)));

    public void Dispose()
    {
        foreach (var instance in all)
        {
            instance.Dispose();
        }
    }
}
