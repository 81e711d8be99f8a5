namespace TeamsBevakning.Bench.Load;

/// <summary>What an open connection costs that has asked once and then is silent.</summary>
internal static class MemoryOfConnections
{
    /// <summary>Bytes of the server's heap for each.</summary>
    public static async Task<long> MeasureAsync(ServerProcess server, IRequests requests, int count)
    {
        var before = await server.HeapAsync();
        var connections = new List<LoadConnection>(count);
        try
        {
            for (var i = 0; i < count; i++)
            {
                connections.Add(new LoadConnection(server.Port));
                requests.Check((await connections[i].SendAsync(requests.Next())).Span);
            }

            return (await server.HeapAsync() - before) / count;
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }
    }
}
