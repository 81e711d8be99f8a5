using System.Data.Common;
using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Chains, once, what an older program left: every entry as it stands, in its order, with numbers without gaps. One transaction: all of it, or again at the next start.</summary>
internal static class JournalBeginning
{
    private const int PageSize = 1_000;

    private static readonly string Chained =
        $"update journal set {string.Join(", ", JournalRow.Columns.Split(',', StringSplitOptions.TrimEntries).Select(column => $"{column} = {RowValues.ParameterOf(column)}"))} where number = @Before";

    public static bool IsDone(DbConnection connection) => connection.ExecuteScalar<bool>("select exists (select 1 from journal_head)");

    /// <summary>Inside a transaction that nobody else's writes get into.</summary>
    public static void Run(DbConnection connection, SqlDialect dialect)
    {
        if (IsDone(connection))
        {
            return;
        }

        var end = new ChainEnd(ChainHead.None);
        for (var page = Page(connection, 0); page.Count > 0; page = Page(connection, page[^1].Number))
        {
            foreach (var record in page)
            {
                var parameters = new DynamicParameters(end.Add(record, JournalWrites.NewSalt));
                parameters.Add("Before", record.Number);
                connection.Execute(Chained, parameters);
            }
        }

        if (end.Head.Number > 0)
        {
            var at = Instant.FromUnixTimeMilliseconds(connection.ExecuteScalar<long>($"select {dialect.Now}"));
            connection.Execute(JournalRow.Insert, end.Add(JournalRow.Of(new JournalEntry(JournalKind.ChainBegun, at)), JournalWrites.NewSalt));
        }

        connection.Execute("insert into journal_head (number, hash) values (@Number, @Hash)", end.Head);
    }

    private static List<JournalRecord> Page(DbConnection connection, long after) =>
        connection.Query<JournalRecord>($"select {JournalRow.Columns} from journal where number > @after order by number limit {PageSize}", new { after }).AsList();
}
