using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task An_absence_is_kept_as_it_was_said_and_is_due_when_it_begins_and_ends()
    {
        var absence = Away(1);
        var before = await store.Registers.StampAsync(default);
        (await Absences(store).CommitAsync([absence], [], [], [new JournalEntry(JournalKind.AbsenceSaid, At) { By = Samples.Anna, Note = "borta" }], At)).ShouldBe(CommitOutcome.Committed);
        await ReopenAsync();

        (await Absences(store).ListAsync(default)).ShouldBe([absence]);
        (await store.Registers.StampAsync(default)).ShouldNotBe(before);
        (await Absences(store).DueAsync(absence.From - Duration.FromSeconds(1), default)).ShouldBeEmpty();
        (await Absences(store).DueAsync(absence.From, default)).ShouldBe([absence]);
        var begun = absence with { Version = 2, HasBegun = true };
        await Absences(store).CommitAsync([begun], [], [], [], At);
        (await Absences(store).DueAsync(absence.From, default)).ShouldBeEmpty();
        (await Absences(store).DueAsync(absence.Until!.Value, default)).ShouldBe([begun]);
        await Absences(store).CommitAsync([begun with { Version = 3, IsOver = true }], [], [], [], At);
        (await Absences(store).ListAsync(default)).ShouldBeEmpty();
        (await Absences(store).DueAsync(absence.Until.Value, default)).ShouldBeEmpty();
        (await JournalAsync())[^1].Kind.ShouldBe(JournalKind.AbsenceSaid);
    }

    [ContractFact]
    public async Task Of_two_changes_of_an_absence_one_counts_and_with_the_other_nothing_of_its_items_does()
    {
        var item = await PressedAsync(await OpenedAsync("c1"), PressVerb.Take);
        var absence = Away(1);
        await Absences(store).CommitAsync([absence], [], [], [], At);
        var begun = absence with { Version = 2, HasBegun = true };
        var handed = new Change(item with { Version = item.Version + 1, Holder = new Holder(Samples.Eva, At) }, [], []);

        (await Absences(store).CommitAsync([begun], [handed], [(absence.Id, item.Id, Samples.Eva.Id)], [], At)).ShouldBe(CommitOutcome.Committed);
        (await Absences(store).CommitAsync([begun], [handed], [], [], At)).ShouldBe(CommitOutcome.Stale);
        (await Absences(store).CommitAsync([begun with { Version = 3 }], [handed], [], [], At)).ShouldBe(CommitOutcome.Stale);

        (await Absences(store).ListAsync(default)).ShouldBe([begun]);
        (await store.Items.FindAsync(item.Id, default))!.Holder!.By.ShouldBe(Samples.Eva);
        (await Absences(store).HandedOverAsync(absence.Id, default))[item.Id].ShouldBe(Samples.Eva.Id);
    }

    [ContractFact]
    public async Task Who_stands_in_is_told_once_that_it_begins_and_only_one_who_was_reached_that_it_is_over()
    {
        var (bo, absence) = (Samples.Person("Bo Ek").Id, Away(1));
        await Absences(store).CommitAsync([absence], [], [], [], At);
        var begun = absence with { Version = 2, HasBegun = true };
        await Absences(store).BeginAsync(begun, [], [], [(bo, 2), (Samples.Eva.Id, 0)], Samples.Kommunikation, At);
        (await Absences(store).BeginAsync(begun, [], [], [(bo, 2)], Samples.Kommunikation, At)).ShouldBe(CommitOutcome.Stale);
        await Absences(store).BeginAsync(begun with { Version = 3 }, [], [], [(bo, 2), (Samples.Eva.Id, 0)], Samples.Kommunikation, At);
        var told = (await DueAsync()).Where(delivery => delivery.Notice.Card is CardKind.StandIn).ToList();
        told.Select(delivery => StandInSubject.Parse(delivery.Notice.Subject)).ShouldBe([new(absence.Id, true, bo, 2), new(absence.Id, true, Samples.Eva.Id, 0)]);

        await store.Outbox.MarkSentAsync(told[0], 1, new LiveCard("s", "a", "a", "1"), At);
        await Absences(store).EndAsync(begun with { Version = 4, IsOver = true }, [], new Dictionary<PersonId, int> { [bo] = 1 }, Samples.Kommunikation, At);

        (await DueAsync()).Where(delivery => delivery.Notice.Card is CardKind.StandIn).ShouldHaveSingleItem().Notice.Subject.ShouldBe(new StandInSubject(absence.Id, false, bo, 1).ToString());
        (await Absences(store).FindAsync(absence.Id, default))!.IsOver.ShouldBeTrue();
    }

    private static Absence Away(int number) => new(
        new AbsenceId(new Guid(number, 0, 0, new byte[8])), 1, Samples.Anna.Id, At + Duration.FromHours(1), At + Duration.FromHours(9), Samples.Person("Bo Ek").Id, Samples.Anna, At);

    private static AbsenceStore Absences(OpenStore on) => new(on.Database, new OutboxBell());
}
