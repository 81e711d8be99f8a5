using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task An_entry_comes_back_with_everything_it_holds()
    {
        var entry = new JournalEntry(JournalKind.Resolved, At)
        {
            Item = new ItemId(Guid.Parse("11111111-2222-8333-8444-555555555555")),
            Account = new AccountId("fb-badhuset"),
            Unit = Samples.Kultur,
            By = Samples.Anna,
            Comment = new CommentId("c1"),
            DueAt = At + Duration.FromMilliseconds(1),
            Signs = QuestionSigns.Unsure,
            Resolution = ResolutionKind.NoAction,
            Card = CardKind.Escalation,
            Tried = Act.HandBack,
            Link = new Uri("https://facebook.example/svar"),
            Note = "Å\nÄ",
            Cause = "activity",
        };

        await CommitAsync(new Change(null, [entry], []));

        (await JournalAsync()).ShouldBe([entry]);
    }

    [ContractFact]
    public async Task The_journal_is_filtered_by_item_account_person_and_time()
    {
        var first = await OpenedAsync("c1");
        var second = await OpenedAsync("c2", account: "fb-skolan");
        await PressedAsync(first, PressVerb.Take, at: At + Duration.FromHours(1));
        await PressedAsync(second, PressVerb.Take, Samples.Eva, At + Duration.FromHours(2));

        (await JournalAsync(new JournalFilter(Item: first.Id.ToString()))).ShouldAllBe(entry => entry.Item == first.Id);
        (await JournalAsync(new JournalFilter(Item: second.Id.Tail))).Count.ShouldBe(2);
        (await JournalAsync(new JournalFilter(Account: "fb-skolan"))).Count.ShouldBe(2);
        (await JournalAsync(new JournalFilter(Person: Samples.Eva.Id.ToString().ToUpperInvariant()))).ShouldHaveSingleItem().By.ShouldBe(Samples.Eva);
        (await JournalAsync(new JournalFilter(Person: "berg"))).ShouldHaveSingleItem().By.ShouldBe(Samples.Anna);
        (await JournalAsync(new JournalFilter(From: At + Duration.FromHours(1), To: At + Duration.FromHours(2)))).ShouldHaveSingleItem().By.ShouldBe(Samples.Anna);
        (await JournalAsync(new JournalFilter(Item: first.Id.Tail, Person: "Eva"))).ShouldBeEmpty();
        (await JournalAsync(new JournalFilter(After: 3))).Count.ShouldBe(1);
    }

    [ContractFact]
    public async Task A_persons_name_is_found_whatever_the_case_of_its_letters()
    {
        await CommitAsync(new Change(null, [new JournalEntry(JournalKind.Tied, At) { By = Samples.Person("Maria Åström") }], []));

        (await JournalAsync(new JournalFilter(Person: "åström"))).Count.ShouldBe(1);
        (await JournalAsync(new JournalFilter(Person: "ÅSTRÖM"))).Count.ShouldBe(1);
        (await JournalAsync(new JournalFilter(Person: "%"))).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_long_journal_is_read_in_order_to_its_end()
    {
        var entries = Enumerable.Range(0, 2_500).Select(i => new JournalEntry(JournalKind.Edited, At) { Note = $"{i}" }).ToList();
        await CommitAsync(new Change(null, entries, []));

        (await JournalAsync()).ShouldBe(entries);
        (await JournalAsync(new JournalFilter(After: 2_000))).Count.ShouldBe(500);
    }

    [ContractFact]
    public async Task The_newest_register_is_in_force_and_each_import_is_journaled()
    {
        (await store.Registers.NewestAsync(default)).ShouldBe(0);
        (await store.Registers.ReadAsync(default)).ShouldBeNull();

        await store.Registers.ImportAsync("""{"first":1}""", At, default);
        await store.Registers.ImportAsync("""{"second":"åäö"}""", At, default);

        (await store.Registers.NewestAsync(default)).ShouldBe(2);
        (await store.Registers.ReadAsync(default)).ShouldBe((2, """{"second":"åäö"}"""));
        (await JournalAsync()).Select(entry => entry.Kind).ShouldBe([JournalKind.RegisterImported, JournalKind.RegisterImported]);
    }

    [ContractFact]
    public async Task Everything_is_there_when_the_store_is_opened_again()
    {
        await TieAsync(Samples.Kultur, "19:kultur");
        await store.Registers.ImportAsync("{}", At, default);
        var item = await PressedAsync(await OpenedAsync("c1"), PressVerb.Take);
        var (journal, due) = (await JournalAsync(), await DueAsync());

        await ReopenAsync();

        (await store.Items.FindAsync(item.Id, default)).ShouldBe(item);
        (await JournalAsync()).ShouldBe(journal);
        (await DueAsync()).ShouldBe(due);
        (await store.Ties.FindAsync(Samples.Kultur, default)).ShouldNotBeNull();
        (await store.Registers.NewestAsync(default)).ShouldBe(1);
    }
}
