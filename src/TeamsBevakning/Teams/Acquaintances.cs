using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>What the bot learns from being written to: how people in the register are reached, that a place that refused is whole again, and that an answer goes there.</summary>
internal sealed class Acquaintances(IPlaces places, IOutbox outbox, CurrentRegister registers, TimeProvider clock, ILogger<Acquaintances> logger)
{
    public Task LearnAsync(IActivity activity, CancellationToken ct) => BestEffortAsync(async () =>
    {
        if (Place.ChatOf(activity) is { } chat && (await registers.ReadAsync(ct))?.Find(chat.Person) is not null)
        {
            await places.LearnAsync(chat, clock.Now(), ct);
        }

        if (Place.NameOf(activity) is { } name)
        {
            await places.ForgiveAsync(name, ct);
        }
    });

    public Task CountAsync(IActivity activity, CancellationToken ct) =>
        Place.NameOf(activity) is { } name ? BestEffortAsync(() => outbox.CountAsync(name, ct)) : Task.CompletedTask;

    /// <summary>Whoever wrote is to be answered, whatever the store says to this.</summary>
    private async Task BestEffortAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (StorageException e)
        {
            Log.NotLearnt(logger, e);
        }
    }
}
