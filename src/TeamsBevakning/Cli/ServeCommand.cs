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
            await using var app = WebApplication.CreateBuilder().AddBevakning().BuildBevakning();
            await app.RunAsync(ct);
            return 0;
        }));
        return command;
    }
}
