using TeamsBevakning.Outbox;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

internal static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Bot");
        services.AddSingleton<CloudAdapter, LoggingAdapter>();
        services.AddBotLibrary(section);
        services.AddSingleton(provider => new BotIdentity(
            section["MicrosoftAppId"] ?? string.Empty, provider.GetRequiredService<BotFrameworkAuthentication>().GetOriginatingAudience()));
        services.AddSingleton<ICardSender, TeamsCardSender>();
        services.AddSingleton<IBot, BevakningBot>();
        services.AddSingleton<TeamsEntrance>();
        services.AddSingleton<CardPresses>();
        services.AddSingleton<CommandReplies>();
        services.AddSingleton<Installations>();
        services.AddSingleton<Acquaintances>();
        services.AddSingleton<CardPosts>();
        return services;
    }
}
