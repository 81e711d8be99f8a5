using System.CommandLine;

namespace TeamsBevakning.Cli;

/// <summary><c>serve</c>: runs the bot.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Kör boten. Inställningar läses ur appsettings.json och miljövariabler; se appsettings.sample.json.");
        command.SetAction((_, ct) => CommandRun.TellAsync(async () =>
        {
            var builder = WebApplication.CreateBuilder();
            builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
            await using var app = builder.AddBevakning().BuildBevakning();
            await Listening.StartAsync(app, ct);
            await app.WaitForShutdownAsync(ct);
            return 0;
        }));
        return command;
    }
}
