using Dapper;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_program_that_tries_the_store_again_and_again_leaves_one_row()
    {
        var probe = new StoreProbe(store.Database);
        for (var tries = 0; tries < 3; tries++)
        {
            await probe.WriteAsync();
            await probe.ReadAsync(default);
            await probe.SchemaAsync(default);
        }

        (await ProgramsAsync()).ShouldBe([store.Database.Worker]);
    }

    [ContractFact]
    public async Task Programs_that_are_long_gone_are_forgotten()
    {
        await store.Database.WriteAsync(session => session.Execute($"insert into program (id, seen_at) values ('lately', {session.Dialect.Now} - 60000), ('long ago', {session.Dialect.Now} - 4000000)"));

        await new StoreProbe(store.Database).WriteAsync();

        (await ProgramsAsync()).ShouldBe([store.Database.Worker, "lately"], ignoreOrder: true);
    }

    private Task<IEnumerable<string>> ProgramsAsync() => store.Database.ReadAsync(connection => connection.QueryAsync<string>("select id from program"), default);
}
