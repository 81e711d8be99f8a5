using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
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

    private static Absence Away(int number) => new(
        new AbsenceId(new Guid(number, 0, 0, new byte[8])), 1, Samples.Anna.Id, At + Duration.FromHours(1), At + Duration.FromHours(9), Samples.Person("Bo Ek").Id, Samples.Anna, At);

    private static AbsenceStore Absences(OpenStore on) => new(on.Database, new OutboxBell());
}
