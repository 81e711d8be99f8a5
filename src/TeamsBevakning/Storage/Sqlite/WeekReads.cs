using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>A week's figures; three short index scans, so that the cost follows the week and what is unhandled.</summary>
internal static class WeekReads
{
    private const string Sql = """
        select account,
            sum(received) as received, sum(answered) as answered, sum(in_time) as in_time, sum(open) as open, sum(late) as late, sum(escalated) as escalated
        from (
            select account, 1 as received, resolution in ('AnsweredInThread', 'AnsweredByPerson') as answered,
                resolution in ('AnsweredInThread', 'AnsweredByPerson') and resolved_at < due_at as in_time, 0 as open, 0 as late, 0 as escalated
            from item where received_at >= @from and received_at < @to and state <> 'Withdrawn'
            union all
            select account, 0, 0, 0, 1, due_at <= @at, 0 from item where state in ('Open', 'Acknowledged')
            union all
            select account, 0, 0, 0, 0, 0, 1 from item where escalated_at >= @from and escalated_at < @to
        )
        group by account
        """;

    public static IReadOnlyList<AccountWeek> Of(SqliteConnection connection, Week week, Instant at) =>
    [
        .. connection
            .Query<(string Account, int Received, int? Answered, int? InTime, int Open, int Late, int Escalated)>(
                Sql, new { from = week.From.ToUnixTimeMilliseconds(), to = week.To.ToUnixTimeMilliseconds(), at = at.ToUnixTimeMilliseconds() })
            .Select(row => new AccountWeek(new AccountId(row.Account), row.Received, row.Answered ?? 0, row.InTime ?? 0, row.Open, row.Late, row.Escalated)),
    ];
}
