using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Bench.Load;

/// <summary>One kept connection to a server on loopback, with one request under way at a time.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public LoadConnection(int port) => socket.Connect(IPAddress.Loopback, port);

    /// <summary>The body of the answer, valid until the next request.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> SendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        for (var (received, answer) = (0, default((int Body, int End)?)); ;)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(received));
            received += count > 0 ? count : throw new InvalidDataException("The server closed the connection.");
            answer = HttpText.Measure(buffer.AsSpan(0, received));
            if (answer is { } whole)
            {
                return buffer.AsSpan().StartsWith("HTTP/1.1 200"u8)
                    ? buffer.AsMemory(whole.Body..whole.End)
                    : throw new InvalidDataException($"The server answered {System.Text.Encoding.UTF8.GetString(buffer, 0, received)}");
            }
        }
    }

    public async Task<byte[]> AskAsync(byte[] request) => (await SendAsync(request)).ToArray();

    public void Dispose() => socket.Dispose();
}
