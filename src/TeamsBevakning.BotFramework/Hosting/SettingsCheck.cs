using Microsoft.Extensions.Hosting;

namespace TeamsBevakning.BotFramework;

/// <summary>Builds the authentication when the host starts, so that wrong settings stop it then and not at the first request.</summary>
internal sealed class SettingsCheck(BotFrameworkAuthentication authentication) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authentication);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
