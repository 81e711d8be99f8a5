using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsBevakning.Health;

namespace TeamsBevakning.Tests.Health;

public sealed class ReadinessTests : IAsyncDisposable
{
    private readonly ManualTime time = new();
    private readonly ServiceProvider services;
    private readonly Readiness readiness;
    private int asked;
    private bool holds = true;

    public ReadinessTests()
    {
        var collection = new ServiceCollection().AddLogging();
        collection.AddHealthChecks().AddCheck("counted", () =>
        {
            Interlocked.Increment(ref asked);
            return holds ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        });
        services = collection.BuildServiceProvider();
        readiness = new Readiness(services.GetRequiredService<HealthCheckService>(), time);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    [Fact]
    public async Task However_many_ask_it_is_found_out_once_every_few_seconds()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => readiness.FailingAsync()));
        time.Pass(Readiness.Shortest - TimeSpan.FromMilliseconds(1));
        await readiness.FailingAsync();

        asked.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_few_seconds_it_is_found_out_anew()
    {
        (await readiness.FailingAsync()).ShouldBeEmpty();
        holds = false;
        time.Pass(Readiness.Shortest);

        (await readiness.FailingAsync()).ShouldBe(["counted"]);
        holds = true;
        time.Pass(Readiness.Shortest);

        (await readiness.FailingAsync()).ShouldBeEmpty();
        asked.ShouldBe(3);
    }
}
