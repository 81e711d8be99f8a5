using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>One run of a kept statement for each row.</summary>
internal sealed class SqliteRows(SqliteConnection connection) : RowWriter, IDisposable
{
    private readonly Dictionary<object, SqliteStatement> kept = new(ReferenceEqualityComparer.Instance);

    public override void Add<T>(RowInsert<T> insert, IReadOnlyList<T> rows)
    {
        var statement = Prepared(insert, insert.Shape, place => $"{insert.Into} values ({string.Join(", ", insert.Shape.Names.Select(place))}) {insert.Unless}");
        foreach (var row in rows)
        {
            Run(statement, insert.Shape, row);
        }
    }

    public override bool[] Change<T>(RowUpdate<T> update, IReadOnlyList<T> rows)
    {
        var statement = Prepared(update, update.Shape, place => $"{update.SqlOf(place)} where {update.Condition(place)}");
        var found = new bool[rows.Count];
        for (var i = 0; i < found.Length; i++)
        {
            Run(statement, update.Shape, rows[i]);
            found[i] = statement.Changes > 0;
        }

        return found;
    }

    public void Dispose()
    {
        foreach (var statement in kept.Values)
        {
            statement.Dispose();
        }
    }

    private SqliteStatement Prepared<T>(object write, RowShape<T> shape, Func<Func<string, string>, string> sql)
    {
        if (!kept.TryGetValue(write, out var statement))
        {
            List<string> names = [.. shape.Names];
            kept[write] = statement = new SqliteStatement(connection, sql(name => $"?{names.IndexOf(name) + 1}"));
        }

        return statement;
    }

    private static void Run<T>(SqliteStatement statement, RowShape<T> shape, T row)
    {
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            var column = shape.Columns[i];
            if (column.Text is { } text)
            {
                statement.Bind(i + 1, text(row));
            }
            else
            {
                statement.Bind(i + 1, column.Number!(row));
            }
        }

        statement.Run();
    }
}
