using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>Stops a program at the worst moment: with a transaction open, whose locks nobody else gets past.</summary>
internal static class StoppedAmid
{
    private const int MostTries = 60;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(80);

    /// <summary>Whether the moment was found; otherwise it is stopped where it is.</summary>
    public static async Task<bool> AWriteAsync(World world, Instance instance, CancellationToken ct)
    {
        for (var tries = 1; ; tries++)
        {
            instance.Signal(Signals.Stop);
            await Pause.ForAsync(Look, ct);
            if (await world.Store.HasIdleTransactionAsync(ct))
            {
                return true;
            }

            if (tries == MostTries)
            {
                return false;
            }

            instance.Signal(Signals.Continue);
            await Pause.BetweenAsync(world.Random, 0, 120, ct);
        }
    }
}
