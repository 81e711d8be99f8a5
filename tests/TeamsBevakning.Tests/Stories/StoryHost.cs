using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The program as it runs, in this process: <see cref="BevakningHost"/> on loopback, in Development.</summary>
internal sealed class StoryHost : IAsyncDisposable
{
    public const string IntakeSecret = "a secret of the stories, long enough";

    private readonly WebApplication app;

    private StoryHost(WebApplication app, LogLines log) => (this.app, Log) = (app, log);

    public Uri Url => new(app.Urls.Single());

    public LogLines Log { get; }

    public static async Task<StoryHost> StartAsync(string folder, Instant now, string policy, IReadOnlyDictionary<string, string?> settings)
    {
        var clock = new MovableClock(TimeProvider.System, speed: 0);
        clock.MoveTo(now.ToDateTimeOffset());
        var log = new LogLines();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(Settings(folder, policy)).AddInMemoryCollection(settings);
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddSingleton(clock).AddSingleton<TimeProvider>(clock);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.AddBevakning().BuildBevakning();
        await ImportRegisterAsync(app.Services);
        await app.StartAsync();
        return new StoryHost(app, log);
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Log.Dispose();
    }

    private static Dictionary<string, string?> Settings(string folder, string policy) => new()
    {
        ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true",
        ["Storage:Path"] = Path.Combine(folder, "bevakning.db"),
        ["Policy:Path"] = policy,
        ["Intake:Senders:stories:Secret"] = IntakeSecret,
    };

    private static async Task ImportRegisterAsync(IServiceProvider services)
    {
        if (await services.GetRequiredService<IRegisters>().NewestAsync(default) == 0)
        {
            var file = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json"));
            (await services.GetRequiredService<ImportRegister>().RunAsync(file, default)).Faults.ShouldBeEmpty();
        }
    }
}
