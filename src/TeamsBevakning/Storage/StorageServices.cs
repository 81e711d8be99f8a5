using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage.Postgres;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider => Open(provider.GetRequiredService<IOptions<StorageSettings>>().Value));
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<StoreProbe>();
        services.AddSingleton<UpkeepStore>();
        services.AddSingleton<CredentialStore>();
        services.AddSingleton<AbsenceStore>();
        services.AddSingleton<OwnPosts>();
        services.AddSingleton<CrisisStore>();
        services.AddSingleton<QuietStore>();
        services.AddSingleton<ILeases, SqlLeases>();
        services.AddSingleton<IItems, SqlItems>();
        services.AddSingleton<IOutbox, SqlOutbox>();
        services.AddSingleton<IStoreState, SqlState>();
        services.AddSingleton<ITies, SqlTies>();
        services.AddSingleton<IPlaces, SqlPlaces>();
        services.AddSingleton<IRegisters, SqlRegisters>();
        services.AddSingleton<IMemberships, SqlMemberships>();
        services.AddSingleton<IPolicies, SqlPolicies>();
        services.AddSingleton<IJournal, SqlJournal>();
        services.AddSingleton<IErasures, SqlErasures>();
        services.AddSingleton<JournalHeads>().AddSingleton<WeekWishes>().AddSingleton<ItemSearch>();
        services.AddSingleton<DutyStore>();
        services.AddSingleton<Oversight>();
        return services;
    }

    private static SqlDatabase Open(StorageSettings settings) =>
        settings.Provider == StorageSettings.Postgres ? new PostgresDatabase(settings.ConnectionString) : new SqliteDatabase(settings.Path);
}
