using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Sources.Facebook;
using TeamsBevakning.Sources.Replay;
using TeamsBevakning.Sources.SignedIntake;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Sources;

internal static class SourcesRegistration
{
    /// <summary>The ways in for comments. The endpoints are mapped on their own, by <c>MapIntake</c> and <c>MapFacebook</c>.</summary>
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddKeyedSingleton("wall", TimeProvider.System);
        services.AddSettings<IntakeSettings, IntakeSettingsValidator>(configuration.GetSection(IntakeSettings.Section));
        services.AddSettings<FacebookSettings, FacebookSettingsValidator>(configuration.GetSection(FacebookSettings.Section));
        services.AddSettings<ReplaySettings, ReplaySettingsValidator>(configuration.GetSection(ReplaySettings.Section));
        services.AddSingleton<IntakeGate>().AddSingleton<FacebookReader>().AddSingleton<FacebookIntake>();
        services.AddSingleton(_ => WordLists.Load());
        if (!string.IsNullOrEmpty(configuration[$"{ReplaySettings.Section}:{nameof(ReplaySettings.File)}"]))
        {
            services.TryAddSingleton<WorkerTicks>();
            services.AddSingleton<ReplaySource>().AddHostedService<ReplayWorker>();
        }

        return services;
    }

    private static void AddSettings<TSettings, TValidator>(this IServiceCollection services, IConfigurationSection section)
        where TSettings : class
        where TValidator : class, IValidateOptions<TSettings>
    {
        services.AddOptions<TSettings>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TSettings>, TValidator>();
    }
}
