using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Each_entry_carries_the_hash_of_the_one_before_and_the_numbers_have_no_gaps()
    {
        await LivedAsync();

        var records = await RecordsAsync();

        records.Select(record => record.Number).ShouldBe(Enumerable.Range(1, records.Count).Select(number => (long)number));
        records.Select((record, i) => CanonicalEntry.HashOf(record, i == 0 ? ChainHead.None.Hash : records[i - 1].Hash!)).ShouldBe(records.Select(record => record.Hash!));
        (await VerifiedAsync()).ShouldBe((null, new ChainHead(records.Count, records[^1].Hash!)));
    }

    [ContractFact]
    public async Task An_empty_journal_holds() => (await VerifiedAsync()).ShouldBe((null, ChainHead.None));

    [ContractFact]
    public async Task A_refusal_that_is_repeated_takes_no_number_neither_in_its_group_nor_later()
    {
        var refusal = Refusal("a press");
        await CommitAsync(new Change(null, [refusal, refusal], []));
        await CommitAsync(new Change(null, [refusal, Refusal("another")], []));
        await CommitAsync(new Change(null, [refusal with { Item = null }, refusal with { Item = null }], []));

        (await RecordsAsync()).Select(record => (record.Number, record.Cause)).ShouldBe([(1, "a press"), (2, "another"), (3, "a press")]);
        (await VerifiedAsync()).Fault.ShouldBeNull();
    }

    [ContractFact]
    public async Task Two_programs_that_write_at_once_make_one_chain()
    {
        await using var other = await AnotherAsync();
        var mine = Enumerable.Range(0, 40).Select(i => store.Items.CommitAsync([Entry($"mine {i}")], At, default));
        var others = Enumerable.Range(0, 40).Select(i => other.Items.CommitAsync([Entry($"other {i}")], At, default));

        await Task.WhenAll(mine.Concat(others));

        (await VerifiedAsync()).ShouldSatisfyAllConditions(result => result.Fault.ShouldBeNull(), result => result.Head.Number.ShouldBe(80));
    }

    [ContractFact]
    public async Task Texts_that_no_store_can_hold_are_kept_as_what_is_hashed()
    {
        await CommitAsync(Entry("half \uD83D of a pair, NUL \0, a whole \U0001F600, e\u0301, \u2028, \u007F, \u0001 \" \\ \t end"));

        (await JournalAsync()).ShouldHaveSingleItem().Note.ShouldBe("half \uFFFD of a pair, NUL \uFFFD, a whole \U0001F600, e\u0301, \u2028, \u007F, \u0001 \" \\ \t end");
        (await VerifiedAsync()).Fault.ShouldBeNull();
    }

    [ContractFact]
    public async Task A_store_of_a_program_without_the_chain_is_chained_once_and_says_so()
    {
        await LivedAsync();
        await store.Database.WriteAsync(session => session.Execute(
            """
            update journal set hash = null, who_salt = null, who_digest = null, comment_salt = null, comment_digest = null, link_salt = null, link_digest = null, note_salt = null, note_digest = null;
            update journal set number = number + 7 where number > 3;
            delete from journal_head;
            """));
        var before = await JournalAsync();

        await ReopenAsync();
        await ReopenAsync();

        var after = await JournalAsync();
        after.SkipLast(1).ShouldBe(before);
        after[^1].Kind.ShouldBe(JournalKind.ChainBegun);
        (await VerifiedAsync()).ShouldSatisfyAllConditions(result => result.Fault.ShouldBeNull(), result => result.Head.Number.ShouldBe(after.Count));
    }

    /// <summary>Entries with every kind of value, personal and not.</summary>
    private async Task LivedAsync()
    {
        await store.Registers.ImportAsync("{}", At, default);
        var item = await PressedAsync(await OpenedAsync("kommentar-1"), PressVerb.Take);
        await CommitAsync(Samples.Pressed(item, PressVerb.Answered, cause: "press 2", link: "https://facebook.example/svar", note: "Ringde Åsa \U0001F600"));
        await CommitAsync(new Change(null, [Refusal("press 3")], []));
        await TieAsync(Samples.Kultur, "19:kultur");
    }

    private static JournalEntry Refusal(string cause) => new(JournalKind.Refused, At)
    {
        Item = ItemId.Of(new("fb-badhuset"), new("kommentar-1")),
        By = Samples.Eva,
        Cause = cause,
        Tried = Act.HandBack,
    };

    private static Change Entry(string note) => new(null, [new JournalEntry(JournalKind.Edited, At) { Note = note }], []);

    private protected Task<List<JournalRecord>> RecordsAsync() => store.Journal.ReadKeptAsync(async kept => await kept.Entries.ToListAsync(), default);

    private protected Task<(ChainFault? Fault, ChainHead Head)> VerifiedAsync(ChainHead? posted = null) => new VerifyJournal(store.Journal).RunAsync(posted, _ => { }, default);
}
