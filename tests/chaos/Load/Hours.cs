using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Load;

/// <summary>Time goes by in leaps, so that steps come due, targets are missed, and what can be undone no longer can.</summary>
internal sealed class Hours(Fleet fleet, LoadMemory memory, Random random)
{
    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            await Pause.BetweenAsync(random, 700, 3_500, ct);
            if (memory.IsHeldBack)
            {
                continue;
            }

            await fleet.MoveTimeAsync(TimeSpan.FromMinutes(random.Next(10) < 6 ? random.Next(5, 90) : random.Next(90, 720)), ct);
        }
    }
}
