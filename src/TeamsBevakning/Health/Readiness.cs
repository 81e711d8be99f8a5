using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeamsBevakning.Health;

/// <summary>Whether the program can do its work. Found out at most every few seconds, however often it is asked and by how many.</summary>
internal sealed class Readiness(HealthCheckService checks, TimeProvider clock)
{
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Task<IReadOnlyList<string>>? latest;
    private long begunAt;

    /// <summary>The ids of what does not hold; none when the program is ready.</summary>
    public Task<IReadOnlyList<string>> FailingAsync()
    {
        lock (gate)
        {
            if (latest is null || (latest.IsCompleted && clock.GetElapsedTime(begunAt) >= Shortest))
            {
                begunAt = clock.GetTimestamp();
                latest = RunAsync();
            }

            return latest;
        }
    }

    private async Task<IReadOnlyList<string>> RunAsync()
    {
        var report = await checks.CheckHealthAsync(CancellationToken.None);
        return [.. report.Entries.Where(entry => entry.Value.Status is not HealthStatus.Healthy).Select(entry => entry.Key).Order(StringComparer.Ordinal)];
    }
}
