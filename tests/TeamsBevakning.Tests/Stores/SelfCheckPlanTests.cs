using Dapper;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Stores;

/// <summary>The self-check's cost does not grow with the store: none of its queries goes through a table.</summary>
public sealed class SelfCheckPlanTests : IAsyncDisposable
{
    private static readonly string[] Ids = ["a", "b"];

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-plan-").FullName;
    private readonly SqliteDatabase database;

    public SelfCheckPlanTests() => database = new SqliteDatabase(Path.Combine(folder, "bevakning.db"));

    public static TheoryData<string, string> Queries => new()
    {
        { UpkeepStore.Lost, "item_due_lost" },
        { UpkeepStore.Unchecked, "item_unchecked" },
        { UpkeepStore.Round, "item_unit_unhandled" },
        { UpkeepStore.OverdueItems, "item_next_due" },
        { UpkeepStore.OverdueDeliveries, "delivery_due" },
        { UpkeepStore.Late, "item_late" },
        { UpkeepStore.Cards(SqliteDatabase.Words), "delivery_item" },
        { UpkeepStore.Cards(SqliteDatabase.Words), "summary_item" },
    };

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Each_query_searches_an_index(string query, string index)
    {
        var plan = await database.ReadAsync(
            async connection => (await connection.QueryAsync<Step>(
                $"explain query plan {query}", new { ids = Ids, unit = "kultur", item = "a", before = 1L, limit = 100 })).Select(step => step.Detail).ToList(),
            default);

        plan.ShouldContain(step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal), string.Join('\n', plan));
        plan.Where(step => step.StartsWith("SCAN item", StringComparison.Ordinal) || step.StartsWith("SCAN delivery", StringComparison.Ordinal) || step.Contains("TEMP B-TREE", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private sealed class Step
    {
        public required string Detail { get; init; }
    }
}
