using TeamsBevakning.Workers;

namespace TeamsBevakning.Tests.Health;

public sealed class WorkerTicksTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ManualTime time = new();
    private readonly WorkerTicks ticks;

    public WorkerTicksTests() => ticks = new WorkerTicks(time);

    [Fact]
    public void Before_any_worker_has_begun_none_is_alive() => ticks.AreAlive.ShouldBeFalse();

    [Fact]
    public void A_worker_that_has_not_ticked_within_its_patience_is_not_alive_until_it_ticks()
    {
        var (first, second) = (ticks.Of("first", Patience), ticks.Of("second", Patience));
        time.Pass(Patience);
        ticks.AreAlive.ShouldBeTrue();

        time.Pass(TimeSpan.FromSeconds(1));
        first.Ended(well: true);
        ticks.AreAlive.ShouldBeFalse();

        second.Ended(well: true);
        ticks.AreAlive.ShouldBeTrue();
    }

    [Fact]
    public void A_worker_whose_last_tick_failed_is_alive_but_not_well()
    {
        var worker = ticks.Of("worker", Patience);
        worker.Ended(well: false);
        (ticks.AreAlive, ticks.AreWell).ShouldBe((true, false));

        worker.Ended(well: true);
        ticks.AreWell.ShouldBeTrue();
    }
}
