using Dapper;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Web;

/// <summary>What is asked for at every comment, press and command must not cost more the longer the program has run.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private static readonly string[] Accounts = ["fb-badhuset", "fb-kommunen"];

    private readonly SourcesHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public void The_replies_of_a_thread_are_found_without_reading_the_accounts_other_comments() =>
        Plan(ThreadReads.Replies, new { account = "fb-badhuset", thread = "t" }).ShouldBe(["SEARCH comment USING INDEX comment_reply (account=? AND thread=?)"]);

    [Fact]
    public void A_persons_open_items_are_found_without_reading_those_that_are_handled() =>
        Plan($"select {ItemRow.Columns} from item where {SqliteItems.Mine}", new { person = "p", accounts = Accounts, limit = 25 })
            .ShouldContain("SEARCH item USING INDEX item_unhandled (account=?)");

    private List<string> Plan(string sql, object parameters) =>
        host.Database.Read(connection => connection.Query($"explain query plan {sql}", parameters).Select(step => (string)step.detail).ToList());
}
