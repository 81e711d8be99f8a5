using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public sealed class RecentTests
{
    private readonly HandClock clock = new();
    private readonly Recent<string> recent;
    private string? inForce;
    private int asked;

    public RecentTests() => recent = new(clock, (_, _) =>
    {
        asked++;
        return ValueTask.FromResult(inForce);
    });

    [Fact]
    public async Task What_another_process_puts_in_force_counts_within_a_fifth_of_a_second()
    {
        inForce = "first";
        await recent.ReadAsync(default);
        inForce = "second";

        (await recent.ReadAsync(default)).ShouldBe("first");
        clock.Elapsed = TimeSpan.FromMilliseconds(200);
        (await recent.ReadAsync(default)).ShouldBe("second");
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task What_this_process_puts_in_force_counts_at_once()
    {
        inForce = "first";
        await recent.ReadAsync(default);

        inForce = "second";
        recent.Renew();

        (await recent.ReadAsync(default)).ShouldBe("second");
    }

    [Fact]
    public async Task That_nothing_is_in_force_is_asked_each_time()
    {
        (await recent.ReadAsync(default)).ShouldBeNull();

        inForce = "first";

        (await recent.ReadAsync(default)).ShouldBe("first");
    }

    [Fact]
    public async Task An_answer_that_was_under_way_when_something_newer_came_is_not_believed()
    {
        var answer = new TaskCompletionSource<string?>();
        var slow = new Recent<string>(clock, (known, _) => known is null && !answer.Task.IsCompleted ? new(answer.Task) : new("second"));
        var reading = slow.ReadAsync(default);

        slow.Renew();
        answer.SetResult("first");

        (await reading).ShouldBe("first");
        (await slow.ReadAsync(default)).ShouldBe("second");
    }

    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
