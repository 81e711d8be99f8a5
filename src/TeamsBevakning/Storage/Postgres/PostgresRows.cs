using Npgsql;
using NpgsqlTypes;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>One statement for all rows, which travel as one array for each column, so that a group costs one round trip for each kind of write.</summary>
internal sealed class PostgresRows(NpgsqlConnection connection) : RowWriter
{
    private readonly Dictionary<object, string> texts = new(ReferenceEqualityComparer.Instance);

    public override void Add<T>(RowInsert<T> insert, IReadOnlyList<T> rows)
    {
        using var command = CommandOf(
            insert, insert.Shape, rows, from => $"{insert.Into} select {string.Join(", ", insert.Shape.Names.Select(Of))} {from} order by place_of_row {insert.Unless}");
        command.ExecuteNonQuery();
    }

    public override bool[] Change<T>(RowUpdate<T> update, IReadOnlyList<T> rows)
    {
        using var command = CommandOf(update, update.Shape, rows, from => $"{update.SqlOf(Of)} {from} where {update.Condition(Of)} returning place_of_row");
        using var reader = command.ExecuteReader();
        var found = new bool[rows.Count];
        while (reader.Read())
        {
            found[reader.GetInt64(0) - 1] = true;
        }

        return found;
    }

    private NpgsqlCommand CommandOf<T>(object write, RowShape<T> shape, IReadOnlyList<T> rows, Func<string, string> sql)
    {
        if (!texts.TryGetValue(write, out var text))
        {
            var arrays = shape.Columns.Select((column, i) => $"${i + 1}::{(column.Text is null ? "bigint" : "text")}[]");
            texts[write] = text = sql($"from unnest({string.Join(", ", arrays)}) with ordinality as r({string.Join(", ", shape.Names.Select(Of))}, place_of_row)");
        }

        var command = new NpgsqlCommand(text, connection);
        foreach (var column in shape.Columns)
        {
            command.Parameters.Add(ParameterOf(column, rows));
        }

        return command;
    }

    private static NpgsqlParameter ParameterOf<T>(Column<T> column, IReadOnlyList<T> rows) => column.Text is { } text
        ? new NpgsqlParameter<string?[]> { TypedValue = [.. rows.Select(text)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }
        : new NpgsqlParameter<long?[]> { TypedValue = [.. rows.Select(column.Number!)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    private static string Of(string name) => $"r_{name}";
}
