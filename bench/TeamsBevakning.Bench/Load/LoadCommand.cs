using System.Globalization;
using TeamsBevakning.Bench.Load.Servers;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Bench.Load;

/// <summary><c>load echo</c> and <c>load press</c>; and, for itself, <c>load serve</c>.</summary>
internal static class LoadCommand
{
    private const string Usage = """
        load echo  [--connections 128] [--seconds 4] [--rounds 3] [--idle 1000]
        load press [--postgres] [--connections 128] [--seconds 4] [--rounds 3] [--items 10000] [--idle 1000]
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["serve", var kind, .. var rest]:
                await ServeAsync(kind, rest);
                return 0;
            case ["echo", .. var rest] when LoadSettings.Read(rest) is { IsPostgres: false } settings:
                LoadThreads.Use();
                await EchoLoad.RunAsync(settings);
                return 0;
            case ["press", .. var rest] when LoadSettings.Read(rest) is { } settings:
                LoadThreads.Use();
                await PressLoad.RunAsync(settings);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static Task ServeAsync(string kind, string[] of) => kind switch
    {
        "bare-echo" => BareEcho.RunAsync(of[0]),
        "bot-echo" => BotEcho.RunAsync(),
        "bare-press" => BarePress.RunAsync(of[0], of[1], of[2] == StorageSettings.Postgres ? new PlainPostgresCommit(of[3]) : new PlainSqliteCommit(of[3])),
        "bot-press" => BotPress.RunAsync(
            new Uri(of[0]), of[1], of[2], new LoadSettings { Connections = int.Parse(of[3], CultureInfo.InvariantCulture), Items = int.Parse(of[4], CultureInfo.InvariantCulture) }),
        _ => throw new ArgumentException($"There is no server {kind}."),
    };
}
