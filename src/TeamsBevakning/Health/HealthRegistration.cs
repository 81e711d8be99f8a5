using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace TeamsBevakning.Health;

internal static class HealthRegistration
{
    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks();
        services.Configure<HealthCheckServiceOptions>(options =>
        {
            foreach (var registration in ReadyChecks.Registrations)
            {
                options.Registrations.Add(registration);
            }
        });
        return services.AddSingleton<ReadyChecks>().AddSingleton<Readiness>();
    }
}
