using TeamsBevakning.Outbox;
using TeamsBevakning.Settings;
using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Files;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

internal static class TeamsServices
{
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Bot");
        services.AddSingleton<CloudAdapter, LoggingAdapter>();
        services.AddSingleton(BotTenants.Read(configuration));
        services.AddSingleton(ServiceHosts.Read(configuration));
        services.AddSingleton<ServiceClientCredentialsFactory>(provider => new GuardedCredentialsFactory(
            BotSdk.CreateCredentials(section, provider), provider.GetRequiredService<ServiceHosts>()));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new TenantGate(
            BotSdk.CreateAuthentication(section, provider), provider.GetRequiredService<BotTenants>(), provider.GetRequiredService<ILogger<TenantGate>>()));
        services.AddBotLibrary(section);
        services.AddSingleton(provider => new BotIdentity(
            section["MicrosoftAppId"] ?? string.Empty, provider.GetRequiredService<BotFrameworkAuthentication>().GetOriginatingAudience()));
        services.AddSingleton<ICardSender, TeamsCardSender>();
        services.AddSingleton<IBot, BevakningBot>();
        services.AddSingleton<TeamsEntrance>();
        services.AddSingleton<ItemCards>().AddSingleton<CardPresses>().AddSingleton<Dialogs>().AddSingleton<CardViews>().AddSingleton<FlagPresses>().AddSingleton<CrisisReplies>().AddSingleton<GroupPresses>().AddSingleton<AbsencePresses>().AddSingleton<HelpPresses>();
        services.AddSingleton<CommandReplies>();
        services.AddSingleton<FileHosts>().AddSingleton<FileUpload>().AddSingleton<WeekFiles>().AddSingleton<SnapshotFiles>().AddSingleton<SnapshotHandout>().AddSingleton<SearchAnswers>();
        services.AddSingleton<Installations>();
        services.AddSingleton<Acquaintances>();
        services.AddSingleton<CardPosts>();
        return services;
    }
}
