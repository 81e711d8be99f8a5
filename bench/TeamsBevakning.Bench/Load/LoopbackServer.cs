using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Bench.Load;

/// <summary>The connector, and where the channel's keys are published, on loopback: a socket and fixed answers, so that it costs next to nothing.</summary>
/// <param name="documents">What is answered to <c>GET</c>, by path.</param>
/// <param name="delay">How long the connector takes for a call.</param>
internal sealed class LoopbackServer(IReadOnlyDictionary<string, byte[]> documents, TimeSpan delay) : IDisposable
{
    private static readonly byte[] Taken = HttpText.Answer("""{"id":"1700000000000","activityId":"1700000000000"}""");

    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public LoopbackServer Start()
    {
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(512);
        _ = AcceptAsync();
        return this;
    }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await listener.AcceptAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task AnswerAsync(Socket socket)
    {
        using var kept = socket;
        socket.NoDelay = true;
        var buffer = new byte[128 * 1024];
        var received = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(received)) is > 0 and var count)
            {
                received += count;
                if (HttpText.Measure(buffer.AsSpan(0, received)) is not { } request)
                {
                    continue;
                }

                var answer = AnswerTo(buffer.AsSpan(0, received));
                buffer.AsSpan(request.End, received - request.End).CopyTo(buffer);
                received -= request.End;
                if (delay > TimeSpan.Zero && answer == Taken)
                {
                    await Task.Delay(delay, TimeProvider.System);
                }

                await socket.SendAsync(answer);
            }
        }
        catch (SocketException)
        {
            // The server under load was ended.
        }
    }

    private byte[] AnswerTo(ReadOnlySpan<byte> request)
    {
        if (!request.StartsWith("GET "u8))
        {
            return Taken;
        }

        var path = request[4..];
        return documents[System.Text.Encoding.ASCII.GetString(path[..path.IndexOf((byte)' ')])];
    }
}
