using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Cli;

/// <summary>Starts the program, and tells in words when the addresses it is to listen on cannot be used.</summary>
internal static class Listening
{
    /// <exception cref="SettingsException">The address is none, or not one of this machine.</exception>
    public static async Task StartAsync(WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.StartAsync(ct);
        }
        catch (Exception e) when (IsOfAddress(e))
        {
            throw new SettingsException($"Urls är ”{app.Configuration["Urls"]}”, och där går det inte att lyssna ({e.Message}) Ange till exempel http://127.0.0.1:3978.");
        }
    }

    private static bool IsOfAddress(Exception e) =>
        e is FormatException or InvalidOperationException or ArgumentException or SocketException or IOException { InnerException: not AddressInUseException };
}
