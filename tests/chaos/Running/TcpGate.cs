using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Chaos.Running;

/// <summary>How a gate lets through.</summary>
internal enum GateState
{
    Open,

    /// <summary>Connections are reset, and new ones at once.</summary>
    Refusing,

    /// <summary>Connections stay, and nothing comes through any more.</summary>
    Silent,
}

/// <summary>A TCP proxy on loopback between one program and its database, which can be shut.</summary>
internal sealed class TcpGate : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<GatePair, byte> pairs = new();
    private readonly CancellationTokenSource ending = new();
    private readonly IPEndPoint target;

    public TcpGate(IPEndPoint target)
    {
        this.target = target;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public GateState State { get; private set; }

    public void Shut(GateState state)
    {
        State = state;
        if (state is GateState.Refusing)
        {
            Reset();
        }
    }

    /// <summary>What was silent meanwhile is reset: such a network has forgotten its connections.</summary>
    public void Open()
    {
        State = GateState.Open;
        Reset();
    }

    public void Dispose()
    {
        ending.Cancel();
        listener.Dispose();
        Reset();
        ending.Dispose();
    }

    private void Reset()
    {
        foreach (var pair in pairs.Keys)
        {
            pair.Dispose();
        }
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(ending.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var pair = new GatePair(client);
        pairs[pair] = 0;
        try
        {
            if (State is not GateState.Refusing)
            {
                await pair.JoinAsync(target, () => State, ending.Token);
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Either side is gone.
        }

        pairs.TryRemove(pair, out _);
    }
}
