using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly Instant NextWeek = At + Duration.FromDays(7);

    [ContractFact]
    public async Task Of_two_programs_that_come_at_once_one_posts_the_head()
    {
        await CommitAsync(Entry("something"));
        await using var other = await AnotherAsync();
        await Heads(store).BeginAsync(At);
        await Heads(other).BeginAsync(NextWeek);

        await Task.WhenAll(Heads(store).PostAsync(At, NextWeek, Samples.Kommunikation, At), Heads(other).PostAsync(At, NextWeek, Samples.Kommunikation, At));

        (await Heads(store).DueAsync(default)).ShouldBe(NextWeek);
        var delivery = (await DueAsync()).ShouldHaveSingleItem();
        (delivery.Notice.Card, delivery.Notice.To).ShouldBe((CardKind.JournalHead, Samples.Kommunikation));
        ChainHead.Parse(delivery.Notice.Subject!).ShouldBe((await VerifiedAsync()).Head);
    }

    [ContractFact]
    public async Task A_head_that_is_posted_stands_in_the_journal_and_an_empty_journal_has_none()
    {
        await Heads(store).BeginAsync(At);
        await Heads(store).PostAsync(At, NextWeek, Samples.Kommunikation, At);
        (await DueAsync()).ShouldBeEmpty();

        await CommitAsync(Entry("something"));
        await Heads(store).PostAsync(NextWeek, NextWeek + Duration.FromDays(7), Samples.Kommunikation, NextWeek);
        var delivery = (await DueAsync(NextWeek)).ShouldHaveSingleItem();
        await store.Outbox.MarkSentAsync(delivery, delivery.Wanted, Card("19:kommunikation", 1), NextWeek);

        var posted = (await JournalAsync())[^1];
        (posted.Kind, posted.Unit, posted.Note).ShouldBe((JournalKind.HeadPosted, Samples.Kommunikation, delivery.Notice.Subject));
        (await DueAsync(NextWeek)).ShouldBeEmpty();
        (await VerifiedAsync(ChainHead.Parse(posted.Note!))).Fault.ShouldBeNull();
    }

    private static JournalHeads Heads(OpenStore store) => new(store.Database, new OutboxBell());
}
