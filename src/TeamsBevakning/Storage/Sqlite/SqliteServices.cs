using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Storage.Sqlite;

internal static class SqliteServices
{
    public static IServiceCollection AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SqliteDatabase(provider.GetRequiredService<IOptions<StorageSettings>>().Value.Path));
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<IItems, SqliteItems>();
        services.AddSingleton<IOutbox, SqliteOutbox>();
        services.AddSingleton<ITies, SqliteTies>();
        services.AddSingleton<IRegisters, SqliteRegisters>();
        services.AddSingleton<IPolicies, SqlitePolicies>();
        services.AddSingleton<IJournal, SqliteJournal>();
        return services;
    }
}
