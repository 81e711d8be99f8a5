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
        (await PlanAsync($"select {ItemRow.Columns} from item where {SqlItems.Mine(host.Database.Dialect)}", new { person = "p", accounts = Accounts, units = Accounts, limit = 25 }))
            .ShouldContain("SEARCH item USING INDEX item_unhandled (account=?)");

    [Fact]
    public async Task A_weeks_figures_follow_the_week_and_what_is_unhandled()
    {
        var week = new { from = 1L, to = 2L };
        List<string>[] plans = [await PlanAsync(WeekReads.Questions, week), await PlanAsync(WeekReads.DaysWithout, week), await PlanAsync(WeekReads.Snapshots, week)];
        string[] indexes = ["item_received (received_at>? AND received_at<?)", "item_escalated (escalated_at>? AND escalated_at<?)", "journal_at (at>?)", "journal_unwatched (due_at>? AND due_at<?)", "item_snapshot (due_at>? AND due_at<?)"];
        var steps = plans.SelectMany(plan => plan).ToList();
        foreach (var index in indexes)
        {
            steps.ShouldContain(step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.EndsWith(index, StringComparison.Ordinal), string.Join('\n', steps));
        }

        // Of those that are unhandled all are read, in an index that holds no others.
        steps.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal)).ShouldAllBe(step => step.Contains("USING INDEX item_", StringComparison.Ordinal) && step.Contains("unhandled", StringComparison.Ordinal));
        steps.ShouldNotContain(step => step.EndsWith("item_received (received_at<?)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_goes_through_what_is_unhandled_and_what_came_in_lately()
    {
        var asked = new { accounts = Accounts, since = 1L, limit = 500 };
        (await PlanAsync(ItemSearch.Unhandled(host.Database.Dialect), asked)).ShouldContain("SEARCH item USING INDEX item_unhandled (account=?)");
        (await PlanAsync(ItemSearch.Lately(host.Database.Dialect), asked)).ShouldContain("SEARCH item USING INDEX item_received (received_at>?)");
    }

    private Task<List<string>> PlanAsync(string sql, object parameters) => host.Database.ReadAsync(
        async connection => (await connection.QueryAsync($"explain query plan {sql}", parameters)).Select(step => (string)step.detail).ToList(), default);
}
