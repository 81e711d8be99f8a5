using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Health;

internal static class WatchRegistration
{
    /// <summary>What the program does to watch itself.</summary>
    public static void AddWatch(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<WatchSettings>, WatchSettingsValidator>();
        services.AddOptions<WatchSettings>().BindConfiguration(WatchSettings.Section).ValidateOnStart();
        services.AddSingleton<WorkerTicks>().AddReadiness();
        services.AddSingleton<TellStalled>().AddSingleton<SelfCheck>().AddHostedService<SelfCheckWorker>();
        services.AddSingleton<WatchCredentials>().AddHostedService<CredentialWorker>();
        if (builder.Configuration.GetSection(WatchSettings.Section).Get<WatchSettings>()?.Heartbeat.IsOn == true)
        {
            services.AddSingleton<HeartbeatClient>().AddSingleton<BeatHeart>().AddHostedService<HeartbeatWorker>();
        }
    }
}
