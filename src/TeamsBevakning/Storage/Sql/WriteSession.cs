using System.Data.Common;
using Dapper;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What one group writes in one transaction. Journal entries are kept until the group's end and added together, in order, as the last thing before the commit.</summary>
internal sealed class WriteSession(DbConnection connection, SqlDialect dialect, RowWriter rows)
{
    private readonly List<JournalEntry> journal = [];

    public SqlDialect Dialect => dialect;

    /// <summary>Whether something was erased that must not be left in what the database has written before either.</summary>
    public bool Erases { get; set; }

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters);

    public IEnumerable<T> Query<T>(string sql, object? parameters = null) => connection.Query<T>(sql, parameters);

    public T? QueryFirstOrDefault<T>(string sql, object? parameters = null) => connection.QueryFirstOrDefault<T>(sql, parameters);

    public void Add<T>(RowInsert<T> insert, IReadOnlyList<T> added)
    {
        if (added.Count > 0)
        {
            rows.Add(insert, added);
        }
    }

    /// <summary>For each row, whether it found what it changes. No two of them find the same.</summary>
    public bool[] Change<T>(RowUpdate<T> update, IReadOnlyList<T> changed) => changed.Count == 0 ? [] : rows.Change(update, changed);

    /// <summary>As <see cref="Change{T}(RowUpdate{T}, IReadOnlyList{T})"/>, with a cheaper write for the rows that it finds, and the other for the rest.</summary>
    public bool[] Change<T>(RowUpdate<T> cheap, RowUpdate<T> otherwise, IReadOnlyList<T> changed)
    {
        var found = Change(cheap, changed);
        List<int> rest = [.. Enumerable.Range(0, found.Length).Where(i => !found[i])];
        foreach (var (i, isFound) in rest.Zip(Change(otherwise, [.. rest.Select(i => changed[i])])))
        {
            found[i] = isFound;
        }

        return found;
    }

    public void Journal(params IReadOnlyList<JournalEntry> entries) => journal.AddRange(entries);

    /// <summary>Runs a part that can be taken back: when <paramref name="job"/> says no, nothing of it stays.</summary>
    public void Run(Func<WriteSession, bool> job)
    {
        var entries = journal.Count;
        Execute("savepoint job");
        if (job(this))
        {
            Execute("release savepoint job");
            return;
        }

        journal.RemoveRange(entries, journal.Count - entries);
        Execute("rollback to savepoint job");
        Execute("release savepoint job");
    }

    /// <summary>The end of the group, before its commit.</summary>
    public void WriteJournal()
    {
        if (journal.Count > 0)
        {
            JournalWrites.Append(this, journal);
        }
    }
}
