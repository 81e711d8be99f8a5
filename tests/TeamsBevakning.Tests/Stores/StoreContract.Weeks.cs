using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Of_several_programs_one_sends_a_wished_week_and_only_once_for_each_time()
    {
        await using var other = await AnotherAsync();
        var (wish, next) = (new WeekWish(Samples.Anna.Id, "Badhuset", At), At + Duration.FromDays(7));
        await Wishes(store).WishAsync(wish with { Of = string.Empty });
        await Wishes(store).WishAsync(wish);
        (await Wishes(store).DueAsync(At - Duration.FromSeconds(1), 10, default)).ShouldBeEmpty();
        (await Wishes(other).DueAsync(At, 10, default)).ShouldBe([wish]);

        await Task.WhenAll(Wishes(store).SendAsync(wish, next, "subject", Samples.Kommunikation, At), Wishes(other).SendAsync(wish, next, "subject", Samples.Kommunikation, At));

        (await DueAsync()).Where(delivery => delivery.Notice is { Card: CardKind.WeeklyStatus, Subject: "subject" }).ShouldHaveSingleItem();
        (await Wishes(store).DueAsync(At, 10, default)).ShouldBeEmpty();
        (await Wishes(store).DueAsync(next, 10, default)).ShouldBe([wish with { DueAt = next }]);
        (await Wishes(store).TakeBackAsync(wish.Person)).ShouldBeTrue();
        (await Wishes(store).TakeBackAsync(wish.Person)).ShouldBeFalse();
        (await Wishes(store).DueAsync(next, 10, default)).ShouldBeEmpty();
    }

    private static WeekWishes Wishes(OpenStore of) => new(of.Database, new OutboxBell());
}
