using Npgsql;
using NpgsqlTypes;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>One question for all.</summary>
internal sealed class PostgresReads(NpgsqlDataSource source) : PressedReads
{
    protected override async ValueTask<IReadOnlyDictionary<string, PressedItem>> ReadAsync(IReadOnlyCollection<string> ids)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(PressedRead.Sql("i.id = any($1)"), connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. ids], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync();
        var row = new Row(reader);
        var found = new Dictionary<string, PressedItem>(ids.Count);
        while (await reader.ReadAsync())
        {
            var one = row.Read();
            found[one.Item.Id.ToString()] = one;
        }

        return found;
    }

    private sealed class Row(NpgsqlDataReader reader) : RowReader
    {
        public PressedItem Read()
        {
            Begin();
            return PressedRead.Of(this);
        }

        protected override string? TextAt(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

        protected override long? NumberAt(int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
    }
}
