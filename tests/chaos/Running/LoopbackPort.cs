using System.Net;
using System.Net.Sockets;

namespace TeamsBevakning.Chaos.Running;

internal static class LoopbackPort
{
    /// <summary>One that is free now. A program keeps its own through all its starts.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
