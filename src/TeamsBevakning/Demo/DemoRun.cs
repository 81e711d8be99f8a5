using TeamsBevakning.Outbox;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams;

namespace TeamsBevakning.Demo;

internal sealed record DemoOptions(double Speed, bool Playground, bool Fresh);

/// <summary>The demonstration: the real program on the made-up municipality's register, with a clock of its own, a replayed stream of comments, and cards also in the terminal.</summary>
internal static class DemoRun
{
    public const string Address = "http://localhost:3978";

    /// <summary>Tuesday 17 November 2026 at 15.30: the question from Monday is missed an hour later.</summary>
    private static readonly DateTimeOffset Start = new(2026, 11, 17, 15, 30, 0, TimeSpan.FromHours(1));

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Demo");

    public static async Task<int> RunAsync(DemoOptions options, CancellationToken ct)
    {
        var store = new DemoStore("data");
        store.Prepare(options.Fresh);
        var clock = new MovableClock(TimeProvider.System, options.Speed);

        await using var app = Build(clock, store, options).BuildBevakning();
        var start = store.LastShown() ?? Start;
        clock.MoveTo(start);
        await ImportRegisterAsync(app, ct);
        clock.MoveTo(start);
        Introduce(options, clock);
        await app.StartAsync(ct);
        await using var playground = options.Playground ? await DemoPlayground.StartAsync(Folder, ct) : null;
        try
        {
            await app.WaitForShutdownAsync(ct);
        }
        finally
        {
            store.Remember(clock.GetUtcNow());
        }

        Console.WriteLine("Demon är avslutad. Kör kommandot igen för att fortsätta där den slutade, eller med --fresh för att börja om.");
        return 0;
    }

    private static WebApplicationBuilder Build(MovableClock clock, DemoStore store, DemoOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = Address,
            ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true",
            ["Storage:Path"] = store.Database,
            ["Policy:Path"] = Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"),
            ["Sources:Replay:File"] = Path.Combine(Folder, "comments.jsonl"),
            ["Logging:LogLevel:Default"] = "Error",
        });
        builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock).AddSingleton<IReach, TerminalReach>();
        builder.AddBevakning();
        builder.Services.AddSingleton<TeamsCardSender>();
        builder.Services.AddSingleton<ICardSender, TerminalCardSender>();
        builder.Services.AddSingleton(store).AddSingleton<Terminal>();
        builder.Services.AddHostedService<JournalTicker>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        return builder;
    }

    private static async Task ImportRegisterAsync(WebApplication app, CancellationToken ct)
    {
        if (await app.Services.GetRequiredService<IRegisters>().NewestAsync(ct) == 0)
        {
            await app.Services.GetRequiredService<ImportRegister>().RunAsync(await File.ReadAllBytesAsync(Path.Combine(Folder, "register.json"), ct), ct);
        }
    }

    private static void Introduce(DemoOptions options, MovableClock clock)
    {
        Console.WriteLine($"""
            TeamsBevakning visar upp sig med den påhittade Sjöstads kommun och Forshagas regel: svar inom en arbetsdag.
            Klockan i demon är {SwedishText.Sortable(clock.Now(), SwedishText.Zone)}{(options.Speed == 1 ? string.Empty : $" och går {options.Speed:0.##} gånger fortare")}. Boten svarar på {Address}{Web.MessagesEndpoint.Path}.
            Avsluta med Ctrl-C.

            """);
    }
}
