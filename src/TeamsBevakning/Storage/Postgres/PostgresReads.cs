using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>What many presses read at once is asked for in one question, as what they write is committed together.</summary>
internal sealed class PostgresReads : IAsyncDisposable
{
    private const int Most = 256;

    private readonly Channel<(string Id, TaskCompletionSource<PressedItem?> Found)> waiting =
        Channel.CreateUnbounded<(string, TaskCompletionSource<PressedItem?>)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly NpgsqlDataSource source;
    private readonly Task loop;

    public PostgresReads(NpgsqlDataSource source)
    {
        this.source = source;
        loop = Task.Run(LoopAsync);
    }

    public Task<PressedItem?> FindPressedAsync(string id, CancellationToken ct)
    {
        var found = new TaskCompletionSource<PressedItem?>(TaskCreationOptions.RunContinuationsAsynchronously);
        return waiting.Writer.TryWrite((id, found)) ? found.Task.WaitAsync(ct) : throw new ObjectDisposedException(nameof(PostgresReads));
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
    }

    private async Task LoopAsync()
    {
        var asked = new List<(string Id, TaskCompletionSource<PressedItem?> Found)>(Most);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (asked.Count < Most && waiting.Reader.TryRead(out var one))
            {
                asked.Add(one);
            }

            try
            {
                var found = await ReadAsync([.. asked.Select(one => one.Id).Distinct()]);
                asked.ForEach(one => one.Found.SetResult(found.GetValueOrDefault(one.Id)));
            }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the next must be answered.
            catch (Exception e)
#pragma warning restore CA1031
            {
                asked.ForEach(one => one.Found.TrySetException(e));
            }

            asked.Clear();
        }
    }

    private async Task<Dictionary<string, PressedItem>> ReadAsync(string[] ids)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(PressedRead.Sql("i.id = any($1)"), connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = ids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync();
        var row = new Row(reader);
        var found = new Dictionary<string, PressedItem>(ids.Length);
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
