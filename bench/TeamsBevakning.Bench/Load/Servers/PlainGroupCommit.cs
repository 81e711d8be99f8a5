using System.Threading.Channels;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>Rows inserted by one writer, all that wait in one commit; nobody is answered before it.</summary>
internal abstract class PlainGroupCommit
{
    private const int LargestGroup = 256;
    private readonly Channel<(byte[] Row, TaskCompletionSource Done)> waiting =
        Channel.CreateUnbounded<(byte[], TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });

    public Task CommitAsync(byte[] row)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.Writer.TryWrite((row, done));
        return done.Task;
    }

    protected abstract Task InsertAsync(IReadOnlyList<byte[]> rows);

    protected async Task LoopAsync()
    {
        var group = new List<(byte[] Row, TaskCompletionSource Done)>(LargestGroup);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && waiting.Reader.TryRead(out var one))
            {
                group.Add(one);
            }

            await InsertAsync(group.ConvertAll(one => one.Row));
            group.ForEach(one => one.Done.SetResult());
            group.Clear();
        }
    }
}
