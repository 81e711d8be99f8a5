using System.Threading.Channels;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What many presses read at once is read together, as what they write is committed together.</summary>
internal abstract class PressedReads : IAsyncDisposable
{
    private const int Most = 256;

    private readonly Channel<(string Id, TaskCompletionSource<PressedItem?> Found)> waiting =
        Channel.CreateUnbounded<(string, TaskCompletionSource<PressedItem?>)>(new UnboundedChannelOptions { SingleReader = true });

    private readonly Task loop;

    protected PressedReads() => loop = Task.Run(LoopAsync);

    public Task<PressedItem?> FindAsync(string id, CancellationToken ct)
    {
        var found = new TaskCompletionSource<PressedItem?>(TaskCreationOptions.RunContinuationsAsynchronously);
        return waiting.Writer.TryWrite((id, found)) ? found.Task.WaitAsync(ct) : throw new ObjectDisposedException(nameof(PressedReads));
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        Release();
    }

    /// <summary>Those that are there, by their ids, as they stand after whatever was committed before the call.</summary>
    protected abstract ValueTask<IReadOnlyDictionary<string, PressedItem>> ReadAsync(IReadOnlyCollection<string> ids);

    /// <summary>What is kept between reads is let go.</summary>
    protected virtual void Release()
    {
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
                var found = await ReadAsync(asked.Select(one => one.Id).ToHashSet());
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
}
