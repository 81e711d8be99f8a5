using TeamsBevakning.Storage;

namespace TeamsBevakning.Workers;

/// <summary>Starts before every worker and stops after them: what a program that is gone had claimed is free, and what this one leaves is.</summary>
internal sealed class LeasesAtStart(ILeases leases, ILogger<LeasesAtStart> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => leases.BeginAsync(cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await leases.EndAsync(cancellationToken);
        }
        catch (StorageException e)
        {
            // They end by themselves.
            Log.TickFailed(logger, nameof(LeasesAtStart), e);
        }
    }
}
