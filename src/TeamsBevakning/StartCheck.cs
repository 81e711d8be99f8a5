using Microsoft.Extensions.Options;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams;

namespace TeamsBevakning;

/// <summary>Finds out before anything starts whether the settings, the policy, the store and the bot's credentials can be used.</summary>
internal static class StartCheck
{
    public static void Run(IServiceProvider services)
    {
        services.GetService<IStartupValidator>()?.Validate();
        PolicyFile.Load(services.GetRequiredService<IOptions<PolicySettings>>().Value.FullPath);
        services.GetRequiredService<IItems>();
        services.GetRequiredService<SnapshotFolder>().Check();
        CredentialExpiry.Known(services.GetRequiredService<IConfiguration>());
        services.GetRequiredService<TeamsEntrance>();
    }
}
