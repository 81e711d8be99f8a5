using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeamsBevakning.Health;

/// <summary>A check that waits so long and no longer for its answer. One that hangs is not asked anew until it has answered, so that nothing piles up behind it.</summary>
internal sealed class BoundedCheck(Func<Task<bool>> holds, TimeProvider clock) : IHealthCheck
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Lock gate = new();
    private Task<bool>? asked;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Ask().WaitAsync(Patience, clock, cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("does not hold");
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy("no answer in time");
        }
#pragma warning disable CA1031 // Whatever it was, it is not well.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy("failed", e);
        }
    }

    private Task<bool> Ask()
    {
        lock (gate)
        {
            // On a thread of its own, since SQLite waits for the disk on the caller's.
            return asked is { IsCompleted: false } ? asked : asked = Task.Run(holds);
        }
    }
}
