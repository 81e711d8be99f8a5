using System.Data.Common;
using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What citizens asked within a time: short index scans, so that the cost follows that time and what is unhandled.</summary>
internal static class WeekReads
{
    private const string Columns = "id, account, received_at, due_at, case when resolution in ('AnsweredInThread', 'AnsweredByPerson') then resolved_at end as answered_at, "
        + "case when resolution = 'AnsweredInThread' then 1 else 0 end as is_seen, resolved_at as ended_at, escalated_at, case when state = 'Withdrawn' then 1 else 0 end as is_withdrawn";

    internal const string DaysWithout = "select account, count(distinct due_at) as days from journal where kind = 'Unwatched' and due_at >= @from and due_at < @to group by account";

    internal const string Snapshots = """
        select account, due_at, case when resolution = 'Done' then 1 else 0 end as is_taken from item
        where kind = 'Snapshot' and account is not null and due_at >= @from and due_at < @to
        """;

    /// <summary>What is unhandled is few: the plus keeps SQLite from going through everything that ever came in instead.</summary>
    internal const string Questions = $"""
        select {Columns} from item where received_at >= @from and received_at < @to and kind = 'Question'
        union select {Columns} from item where unhandled = 1 and +received_at < @to and kind = 'Question'
        union select {Columns} from item where escalated_at >= @from and escalated_at < @to and kind = 'Question'
        union select {Columns} from item where id in (select item from journal where at >= @from and kind in ('Resolved', 'Withdrawn')) and received_at < @to and kind = 'Question'
        """;

    public static async Task<IReadOnlyList<WeekQuestion>> QuestionsAsync(DbConnection connection, Instant from, Instant to) =>
        [.. (await connection.QueryAsync<Row>(Questions, new { from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds() })).Select(row => row.ToQuestion())];

    private sealed class Row
    {
        public required string Account { get; init; }
        public required long ReceivedAt { get; init; }
        public required long DueAt { get; init; }
        public long? AnsweredAt { get; init; }
        public required long IsSeen { get; init; }
        public long? EndedAt { get; init; }
        public long? EscalatedAt { get; init; }
        public required long IsWithdrawn { get; init; }

        public WeekQuestion ToQuestion() => new(
            new AccountId(Account),
            Instant.FromUnixTimeMilliseconds(ReceivedAt),
            Instant.FromUnixTimeMilliseconds(DueAt),
            RowValues.InstantOf(AnsweredAt),
            IsSeen != 0,
            RowValues.InstantOf(EndedAt),
            RowValues.InstantOf(EscalatedAt),
            IsWithdrawn != 0);
    }
}
