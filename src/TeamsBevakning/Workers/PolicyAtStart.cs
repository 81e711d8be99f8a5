using Microsoft.Extensions.Options;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Before anything else starts: the policy of the settings' file is in force, unless a newer one is.</summary>
internal sealed class PolicyAtStart(ApplyPolicy apply, IOptions<PolicySettings> settings) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var (utf8, policy) = PolicyFile.LoadText(settings.Value.FullPath);
        return apply.AtStartAsync(utf8, policy, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
