using System.Data.Common;
using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A week's figures of what citizens asked; three short index scans, so that the cost follows the week and what is unhandled.</summary>
internal static class WeekReads
{
    private const string Sql = """
        select account, sum(received) as received, sum(answered) as answered, sum(in_time) as in_time, sum(open) as open, sum(late) as late, sum(escalated) as escalated
        from (
            select account, 1 as received,
                case when resolution in ('AnsweredInThread', 'AnsweredByPerson') then 1 else 0 end as answered,
                case when resolution in ('AnsweredInThread', 'AnsweredByPerson') and resolved_at < due_at then 1 else 0 end as in_time,
                0 as open, 0 as late, 0 as escalated
            from item where received_at >= @from and received_at < @to and state <> 'Withdrawn' and comment is not null
            union all
            select account, 0, 0, 0, 1, case when due_at <= @at then 1 else 0 end, 0 from item where state in ('Open', 'Acknowledged') and comment is not null
            union all
            select account, 0, 0, 0, 0, 0, 1 from item where escalated_at >= @from and escalated_at < @to and comment is not null
        ) of_week
        group by account
        """;

    public static async Task<IReadOnlyList<AccountWeek>> OfAsync(DbConnection connection, Week week, Instant at)
    {
        var rows = await connection.QueryAsync<(string Account, int Received, int Answered, int InTime, int Open, int Late, int Escalated)>(
            Sql, new { from = week.From.ToUnixTimeMilliseconds(), to = week.To.ToUnixTimeMilliseconds(), at = at.ToUnixTimeMilliseconds() });
        return [.. rows.Select(row => new AccountWeek(new AccountId(row.Account), row.Received, row.Answered, row.InTime, row.Open, row.Late, row.Escalated))];
    }
}
