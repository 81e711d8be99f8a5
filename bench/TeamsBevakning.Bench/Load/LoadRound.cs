using System.Diagnostics;

namespace TeamsBevakning.Bench.Load;

/// <summary>How it went when all connections asked one server for a while, each as fast as it was answered.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="ProcessorMicroseconds">What the server used of the processors for each, in user and kernel.</param>
internal sealed record LoadRound(double PerSecond, double ProcessorMicroseconds)
{
    public static async Task<LoadRound> RunAsync(ServerProcess server, IReadOnlyList<IRequests> requests, TimeSpan length)
    {
        var connections = requests.Select(_ => new LoadConnection(server.Port)).ToList();
        try
        {
            var (start, used) = (Stopwatch.GetTimestamp(), server.ProcessorTime);
            var end = start + (long)(length.TotalSeconds * Stopwatch.Frequency);
            var counts = await Task.WhenAll(connections.Zip(requests, (connection, asked) => AskUntilAsync(end, connection, asked)));
            return new LoadRound(counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds, (server.ProcessorTime - used).TotalMicroseconds / counts.Sum());
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }
    }

    private static async Task<int> AskUntilAsync(long end, LoadConnection connection, IRequests requests)
    {
        var count = 0;
        while (Stopwatch.GetTimestamp() < end)
        {
            var answer = await connection.SendAsync(requests.Next());
            requests.Check(answer.Span);
            count++;
        }

        return count;
    }
}
