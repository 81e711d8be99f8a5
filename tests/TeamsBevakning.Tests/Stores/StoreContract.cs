using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

/// <summary>What every store keeps to, whichever the engine. Each test has a store of its own.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private static readonly Instant At = Samples.At;

    private protected OpenStore store = null!;

    public async Task InitializeAsync() => store = OpenStore.On(await OpenDatabaseAsync());

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await RemoveAsync();
    }

    /// <summary>Opens the test's store, or opens it again with all that is in it.</summary>
    private protected abstract Task<SqlDatabase> OpenDatabaseAsync();

    private protected abstract Task RemoveAsync();

    private protected async Task ReopenAsync()
    {
        await store.DisposeAsync();
        store = OpenStore.On(await OpenDatabaseAsync());
    }

    private protected Task<CommitOutcome> CommitAsync(params IReadOnlyList<Change> changes) => store.Items.CommitAsync(changes, At, default);

    private protected async Task<Item> OpenedAsync(string id, Instant? at = null, string account = "fb-badhuset")
    {
        var changes = Samples.Found(Samples.Post(id, at: at, account: account));
        (await CommitAsync(changes)).ShouldBe(CommitOutcome.Committed);
        return changes[0].Item!;
    }

    private protected async Task<Item> PressedAsync(Item item, PressVerb verb, Actor? by = null, Instant? at = null)
    {
        var change = Samples.Pressed(item, verb, by, at);
        (await CommitAsync(change)).ShouldBe(CommitOutcome.Committed);
        return change.Item!;
    }

    private protected async Task<IReadOnlyList<JournalEntry>> JournalAsync(JournalFilter? filter = null)
    {
        var entries = new List<JournalEntry>();
        await foreach (var (_, entry) in store.Journal.ReadAsync(filter ?? new JournalFilter(), default))
        {
            entries.Add(entry);
        }

        return entries;
    }

    private protected Task<IReadOnlyList<Delivery>> DueAsync(Instant? at = null, int limit = 100) => store.Outbox.DueAsync(at ?? At, limit, default);

    private protected async Task SendAsync(string channel = "19:kultur")
    {
        foreach (var delivery in await DueAsync())
        {
            await store.Outbox.MarkSentAsync(delivery, delivery.Wanted, delivery.Card ?? Card(channel, delivery.Id), At);
        }
    }

    /// <summary>Says that everything due goes to that place, and claims what may go there now.</summary>
    private protected async Task<IReadOnlyList<Delivery>> ClaimAsync(OpenStore? by = null, Func<Delivery, string>? place = null, int posts = 100, int updates = 100)
    {
        await PlaceAsync(place ?? (delivery => $"19:{delivery.Id}"));
        return (await (by ?? store).Outbox.ClaimAsync(At, posts, updates, default)).Deliveries;
    }

    private protected async Task PlaceAsync(Func<Delivery, string?> place) => await store.Outbox.PlaceAsync(
        [.. (await store.Outbox.UnplacedAsync(At, 1_000, default)).Select(delivery => new Placement(delivery, place(delivery), At, At + Duration.FromHours(1), [delivery.Notice.To, Samples.Kommunikation]))], default);

    private protected Task FailAsync(Delivery delivery, Instant retryAt, DeliveryFault fault = DeliveryFault.Busy) =>
        store.Outbox.MarkFailedAsync(delivery, new FailedTry(fault, "503", At), retryAt, default);

    private protected Task<int> TieAsync(UnitId unit, string channel, string team = "19:team") => store.Ties.TieAsync(
        new ChannelTie(unit, "http://127.0.0.1/", "tenant", team, channel, "28:bot"), Samples.Anna, unit == Samples.Kommunikation, At, default);

    private protected static LiveCard Card(string channel, long id) => new("http://127.0.0.1/", channel, $"{channel};messageid={id}", $"{id}");
}
