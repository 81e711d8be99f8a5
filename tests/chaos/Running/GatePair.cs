using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Chaos.Running;

/// <summary>One connection through a gate.</summary>
internal sealed class GatePair(Socket client) : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly Socket server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    public async Task JoinAsync(IPEndPoint target, Func<GateState> state, CancellationToken ct)
    {
        client.NoDelay = true;
        await server.ConnectAsync(target, ct);
        await Task.WhenAny(PassAsync(client, server, state, ct), PassAsync(server, client, state, ct));
    }

    public void Dispose()
    {
        // Reset, not ended in order: whoever waits hears of it at once.
        foreach (var socket in new[] { client, server })
        {
            try
            {
                socket.LingerState = new LingerOption(true, 0);
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // It was never connected, or is closed.
            }

            socket.Dispose();
        }
    }

    private static async Task PassAsync(Socket from, Socket to, Func<GateState> state, CancellationToken ct)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            int read;
            while ((read = await from.ReceiveAsync(buffer, ct)) > 0)
            {
                while (state() is GateState.Silent)
                {
                    await Pause.ForAsync(Glance, ct);
                }

                await to.SendAsync(buffer.AsMemory(0, read), ct);
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Either side is gone.
        }
    }
}
