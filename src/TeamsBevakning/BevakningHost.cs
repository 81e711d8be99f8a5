using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Doctor;
using TeamsBevakning.Graph;
using TeamsBevakning.Health;
using TeamsBevakning.Outbox;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Sources;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams;
using TeamsBevakning.Telemetry;
using TeamsBevakning.Web;
using TeamsBevakning.Web.Callers;
using TeamsBevakning.Workers;

namespace TeamsBevakning;

/// <summary>The program put together.</summary>
internal static class BevakningHost
{
    /// <summary>Everything but the web: what a command needs that only reads or imports.</summary>
    public static WebApplicationBuilder AddCore(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        services.AddSingleton<IValidateOptions<StorageSettings>, StorageSettings.Validator>();
        services.AddSingleton<IValidateOptions<PolicySettings>, PolicySettings.Validator>();
        services.AddOptions<StorageSettings>().BindConfiguration(StorageSettings.Section).ValidateOnStart();
        services.AddOptions<PolicySettings>().BindConfiguration(PolicySettings.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SnapshotSettings>, SnapshotSettingsValidator>().AddOptions<SnapshotSettings>().BindConfiguration(SnapshotSettings.Section).ValidateOnStart();
        services.AddStorage();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CurrentRegister>();
        services.AddSingleton<CurrentPolicy>();
        services.AddSingleton<ImportRegister>();
        services.AddSingleton<ApplyPolicy>();
        services.AddSingleton<VerifyJournal>();
        services.AddSingleton<ExportJournal>();
        services.AddSingleton<SnapshotFolder>().AddSingleton<VerifySnapshots>();
        return builder;
    }

    /// <summary>The whole program. In Development its clock can be moved.</summary>
    public static WebApplicationBuilder AddBevakning(this WebApplicationBuilder builder)
    {
        BotSafety.Check(builder.Configuration, builder.Environment);

        // What stops a start is told by the command, in words; the host would add a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.TryAddSingleton(new MovableClock(TimeProvider.System));
            builder.Services.TryAddSingleton<TimeProvider>(provider => provider.GetRequiredService<MovableClock>());
        }

        builder.AddTelemetry();
        builder.AddCore();
        builder.Services.AddCallerLimit(builder.Configuration).Configure<KestrelServerOptions>(WebLimits.Set);
        builder.Services.AddGraph().AddTeams(builder.Configuration).AddSources(builder.Configuration);
        builder.Services.AddSingleton<CardTemplates>().AddSingleton<CardRenderer>();
        builder.Services.AddSingleton<ReceivePosts>().AddSingleton<PressItem>().AddSingleton<FlagComment>().AddSingleton<EscalateDue>().AddSingleton<TieChannel>();
        builder.Services.AddSingleton<ShowWeek>().AddSingleton<ListMine>().AddSingleton<ListLate>().AddSingleton<SayAbsence>().AddSingleton<ListAbsences>().AddSingleton<ShowStandIn>().AddSingleton<ShowHelp>();
        builder.Services.AddDoctor().AddSingleton<DeliveryTroubles>();
        builder.Services.AddSingleton<Deliver>().AddSingleton<SendDelivery>().AddSingleton<NoteFault>().AddSingleton<OpenUndelivered>().AddSingleton<ChoosePlaces>().AddSingleton<PlacesNow>();
        builder.Services.TryAddSingleton<IReach, TiedReach>();
        builder.Services.AddHostedService<LeasesAtStart>().AddHostedService<PolicyAtStart>().AddHostedService<OutboxWorker>().AddHostedService<DueWorker>();
        builder.AddWatch();
        builder.Services.AddSingleton<OpenDuties>().AddSingleton<WatchRegister>().AddSingleton<WatchActivity>().AddSingleton<AskSnapshot>().AddSingleton<KeepSnapshot>().AddSingleton<FileFetch>().AddSingleton<SnapshotIntake>().AddHostedService<DutyWorker>();
        builder.Services.AddSingleton<TurnAbsences>().AddSingleton<WatchGaps>().AddHostedService<AbsenceWorker>();
        builder.Services.AddSingleton<SayQuiet>().AddSingleton<SwitchCrisis>().AddSingleton<FollowCrisis>().AddHostedService<CrisisWorker>();
        builder.Services.AddSingleton<PostJournalHead>().AddHostedService<JournalHeadWorker>();
        builder.Services.AddSingleton<FindItems>().AddSingleton<WishWeek>().AddSingleton<SendWeeks>().AddHostedService<WeekWorker>();
        return builder;
    }

    public static WebApplication BuildBevakning(this WebApplicationBuilder builder)
    {
        var app = builder.Build();
        StartCheck.Run(app.Services);
        app.UseCallerLimit();
        app.MapMessages();
        app.MapIntake();
        app.MapFacebook();
        app.MapHealth();
        if (app.Services.GetService<MovableClock>() is { } clock)
        {
            app.MapClock(clock);
        }

        return app;
    }
}
