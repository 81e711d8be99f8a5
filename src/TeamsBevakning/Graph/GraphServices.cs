using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Graph;

internal static class GraphServices
{
    private const long LargestAnswer = 4 * 1024 * 1024;

    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<GraphSettings>, GraphSettings.Validator>();
        services.AddOptions<GraphSettings>().BindConfiguration(GraphSettings.Section)
            .PostConfigure<IConfiguration>((settings, configuration) => settings.FallBackTo(configuration.GetSection("Bot")))
            .ValidateOnStart();
        services.AddHttpClient(GraphHttp.ClientName, client => (client.Timeout, client.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(20), LargestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.AddSingleton<GraphHttp>().AddSingleton<GraphToken>().AddSingleton<GraphCalls>().AddSingleton<GraphGroups>().AddSingleton<GraphReplies>().AddSingleton<GraphCalendar>();
        services.AddSingleton<ReadGroups>().AddHostedService<GroupsWorker>();
        services.AddSingleton<FollowReplies>().AddSingleton<FollowCalendars>().AddHostedService<RepliesWorker>();
        return services;
    }
}
