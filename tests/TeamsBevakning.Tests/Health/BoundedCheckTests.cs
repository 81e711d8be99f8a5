using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsBevakning.Health;

namespace TeamsBevakning.Tests.Health;

public sealed class BoundedCheckTests
{
    private readonly ManualTime time = new();

    [Fact]
    public async Task What_does_not_answer_is_not_well_and_is_not_asked_again_before_it_has()
    {
        var (asked, answer) = (0, new TaskCompletionSource<bool>());
        var check = new BoundedCheck(
            () =>
            {
                asked++;
                return answer.Task;
            },
            time);

        (await StatusOf(check)).ShouldBe(HealthStatus.Unhealthy);
        (await StatusOf(check)).ShouldBe(HealthStatus.Unhealthy);
        asked.ShouldBe(1);
    }

    [Fact]
    public async Task What_fails_is_not_well_and_is_asked_again()
    {
        var failures = new Queue<Exception>([new InvalidOperationException("gone")]);
        var check = new BoundedCheck(() => failures.TryDequeue(out var failure) ? Task.FromException<bool>(failure) : Task.FromResult(true), TimeProvider.System);

        (await StatusOf(check)).ShouldBe(HealthStatus.Unhealthy);
        (await StatusOf(check)).ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task What_says_no_is_not_well() =>
        (await StatusOf(new BoundedCheck(() => Task.FromResult(false), TimeProvider.System))).ShouldBe(HealthStatus.Unhealthy);

    private static async Task<HealthStatus> StatusOf(BoundedCheck check) => (await check.CheckHealthAsync(new HealthCheckContext(), default)).Status;
}
