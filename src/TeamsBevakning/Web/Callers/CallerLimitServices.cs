using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Web.Callers;

internal static class CallerLimitServices
{
    private static readonly PathString[] Doors = ["/api", "/webhooks"];

    public static IServiceCollection AddCallerLimit(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<RateLimitSettings>, RateLimitSettings.Validator>();
        services.AddOptions<RateLimitSettings>().BindConfiguration(RateLimitSettings.Section).ValidateOnStart();
        services.AddSingleton<CallerLimit>();
        var proxies = WebProxies.Read(configuration);
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor;

            // By default this machine is believed; here only who is configured. A chain of proxies is followed as far as each is one of ours.
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            options.ForwardLimit = null;
            foreach (var proxy in proxies)
            {
                options.KnownIPNetworks.Add(proxy);
            }
        });
    }

    /// <summary>Before all that takes requests from outside; what looks after our health is asked as often as anybody likes.</summary>
    public static void UseCallerLimit(this WebApplication app)
    {
        app.UseForwardedHeaders();
        var limit = app.Services.GetRequiredService<CallerLimit>();
        app.Use(next => context => Array.Exists(Doors, door => context.Request.Path.StartsWithSegments(door)) ? limit.LimitAsync(context, next) : next(context));
    }
}
