using NodaTime;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Quiet_hours_are_kept_as_they_were_said_last_and_who_wants_none_is_told_from_who_has_said_nothing()
    {
        var quiet = new QuietStore(store.Database);
        (await quiet.ReadAsync(default)).ShouldBeEmpty();
        var hours = new QuietHours(new LocalTime(18, 30), new LocalTime(7, 0));

        await quiet.SayAsync(Samples.Anna.Id, hours);
        await quiet.SayAsync(Samples.Eva.Id, hours);
        await quiet.SayAsync(Samples.Eva.Id, null);
        await ReopenAsync();

        quiet = new QuietStore(store.Database);
        var said = await quiet.ReadAsync(default);
        said[Samples.Anna.Id].ShouldBe(hours);
        said[Samples.Eva.Id].ShouldBeNull();
        await quiet.ForgetAsync(Samples.Eva.Id);
        (await quiet.ReadAsync(default)).Keys.ShouldBe([Samples.Anna.Id]);
    }

    [ContractFact]
    public async Task What_is_held_until_an_instant_is_not_due_before_and_waits_for_no_place()
    {
        await OpenedAsync("c1");
        var delivery = (await DueAsync()).ShouldHaveSingleItem();

        await store.Outbox.PlaceAsync([new Placement(delivery, null, At, At + Duration.FromHours(9), []) { IsHeld = true }], default);

        (await store.Outbox.UnplacedAsync(At + Duration.FromHours(8), 10, default)).ShouldBeEmpty();
        (await store.Outbox.WaitingAsync(default)).ShouldBeEmpty();
        (await store.Outbox.UnplacedAsync(At + Duration.FromHours(9), 10, default)).ShouldHaveSingleItem().Id.ShouldBe(delivery.Id);
    }
}
