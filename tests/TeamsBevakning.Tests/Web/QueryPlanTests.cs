using Dapper;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Web;

/// <summary>What is asked for at every comment, press and command must not cost more the longer the program has run.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private static readonly string[] Accounts = ["fb-badhuset", "fb-kommunen"];

    private readonly SourcesHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_replies_of_a_thread_are_found_without_reading_the_accounts_other_comments() =>
        (await PlanAsync(ThreadReads.Replies(host.Database.Dialect), new { account = "fb-badhuset", thread = "t" })).ShouldBe(["SEARCH comment USING INDEX comment_reply (account=? AND thread=?)"]);

    [Fact]
    public async Task A_persons_open_items_are_found_without_reading_those_that_are_handled() =>
        (await PlanAsync($"select {ItemRow.Columns} from item where {SqlItems.Mine(host.Database.Dialect)}", new { person = "p", accounts = Accounts, limit = 25 }))
            .ShouldContain("SEARCH item USING INDEX item_unhandled (account=?)");

    private Task<List<string>> PlanAsync(string sql, object parameters) => host.Database.ReadAsync(
        async connection => (await connection.QueryAsync($"explain query plan {sql}", parameters)).Select(step => (string)step.detail).ToList(), default);
}
