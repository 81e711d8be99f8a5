using Microsoft.Extensions.Options;
using TeamsBevakning.Domain;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams;

namespace TeamsBevakning;

/// <summary>Finds out before anything starts whether the settings, the policy, the store and the bot's credentials can be used.</summary>
internal static class StartCheck
{
    public static void Run(IServiceProvider services)
    {
        services.GetService<IStartupValidator>()?.Validate();
        services.GetRequiredService<Policy>();
        services.GetRequiredService<IItems>();
        services.GetRequiredService<TeamsEntrance>();
    }
}
