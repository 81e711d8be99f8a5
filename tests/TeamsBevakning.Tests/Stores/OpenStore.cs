using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

/// <summary>A store as the program sees it.</summary>
internal sealed record OpenStore(SqlDatabase Database, IItems Items, IOutbox Outbox, ITies Ties, IRegisters Registers, IJournal Journal, IErasures Erasures, IPolicies Policies, IPlaces Places, IMemberships Memberships) : IAsyncDisposable
{
    public static OpenStore On(SqlDatabase database)
    {
        var bell = new OutboxBell();
        return new OpenStore(
            database,
            new SqlItems(database, bell),
            new SqlOutbox(database),
            new SqlTies(database, bell),
            new SqlRegisters(database),
            new SqlJournal(database),
            new SqlErasures(database),
            new SqlPolicies(database, bell),
            new SqlPlaces(database),
            new SqlMemberships(database));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
