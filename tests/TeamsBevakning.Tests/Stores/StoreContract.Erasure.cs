using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly Instant Later = At + Duration.FromDays(400);

    [ContractFact]
    public async Task A_person_who_is_forgotten_is_nowhere_in_the_journal_or_in_closed_items_and_the_chain_holds()
    {
        await LivedAsync();
        var closed = await ClosedAsync("stängd", Samples.Anna);
        var (_, before) = await VerifiedAsync();
        var scope = ErasureScope.Of(Samples.Anna.Id, null);
        var found = await store.Erasures.FindAsync(scope, default);

        var erased = await store.Erasures.EraseAsync(scope, "begäran 2027/12", Later, default);

        (found.Entries, found.ClosedItems, found.OpenItems).ShouldBe((erased, 1, 1));
        found.Fields[PersonalField.Who].ShouldBe(erased);
        (await EverythingAsync("journal")).ShouldNotContain("Anna");
        (await EverythingAsync("journal")).ShouldNotContain(Samples.Anna.Id.ToString());
        (await EverythingAsync("journal")).ShouldNotContain("Ringde Åsa");
        (await EverythingAsync("item")).Split('\n').Single(line => line.Contains(closed.Id.ToString(), StringComparison.Ordinal)).ShouldNotContain("Anna");
        (await JournalAsync(new JournalFilter(Person: "Anna"))).ShouldBeEmpty();
        var entry = (await JournalAsync())[^1];
        (entry.Kind, entry.Note, entry.Erased!.Entries).ShouldBe((JournalKind.Erased, "begäran 2027/12", erased));
        (await VerifiedAsync(before)).Fault.ShouldBeNull();
        (await store.Erasures.FindAsync(scope, default)).ShouldSatisfyAllConditions(left => left.Entries.ShouldBe(0), left => left.ClosedItems.ShouldBe(0));
    }

    [ContractFact]
    public async Task What_is_erased_reads_as_such_and_what_happened_stays()
    {
        var closed = await ClosedAsync("stängd", Samples.Anna);
        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default);

        var story = (await store.Items.StoryOfAsync(closed.Id, default)).ShouldNotBeNull();
        var resolved = story.Journal.Single(entry => entry.Kind is JournalKind.Resolved);
        (resolved.By!.Name, resolved.Note, resolved.Link, resolved.At).ShouldBe(("[raderad]", "[raderad]", null, closed.Resolution!.At));
        (story.Item.Resolution!.By!.Name, story.Item.Resolution.Note, story.Item.Resolution.Kind).ShouldBe(("[raderad]", "[raderad]", ResolutionKind.AnsweredByPerson));
    }

    [ContractFact]
    public async Task Only_what_happened_before_an_instant_is_erased_when_one_is_given()
    {
        await ClosedAsync("förr", Samples.Anna);
        await ClosedAsync("nu", Samples.Anna, At + Duration.FromDays(100));
        await ClosedAsync("annan", Samples.Eva);

        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, At + Duration.FromDays(50)), "gallring", Later, default);

        (await JournalAsync(new JournalFilter(Person: "Anna"))).ShouldHaveSingleItem().At.ShouldBeGreaterThan(At + Duration.FromDays(50));
        (await JournalAsync(new JournalFilter(Person: "Eva"))).Count.ShouldBe(1);
        (await store.Erasures.FindAsync(ErasureScope.Of(Samples.Anna.Id, null), default)).ClosedItems.ShouldBe(1);
    }

    [ContractFact]
    public async Task One_field_of_one_items_entries_is_erased_without_the_others()
    {
        await LivedAsync();
        var item = (await RecordsAsync()).First(record => record.Item is not null);
        var scope = new ErasureScope([PersonalField.Comment]) { Item = new ItemId(Guid.Parse(item.Item!)) };

        (await store.Erasures.EraseAsync(scope, "gallring", Later, default)).ShouldBeGreaterThan(1);

        (await EverythingAsync("journal")).ShouldNotContain("kommentar-1");
        (await JournalAsync(new JournalFilter(Person: "Anna"))).ShouldNotBeEmpty();
        (await VerifiedAsync()).Fault.ShouldBeNull();
    }

    [ContractFact]
    public async Task More_than_a_batch_is_erased_in_several_and_each_is_told()
    {
        await CommitAsync(new Change(null, [.. Enumerable.Range(0, 1_200).Select(i => new JournalEntry(JournalKind.Tied, At) { By = i % 7 == 0 ? Samples.Eva : Samples.Anna })], []));

        var erased = await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default);

        erased.ShouldBe(1_200 - 172);
        var told = (await JournalAsync()).Where(entry => entry.Kind is JournalKind.Erased).ToList();
        (told.Count, told.Sum(entry => entry.Erased!.Entries)).ShouldBe((3, erased));
        (await VerifiedAsync()).Fault.ShouldBeNull();
    }

    [ContractFact]
    public async Task What_is_said_to_be_erased_and_is_there_again_is_found()
    {
        await LivedAsync();
        var before = (await RecordsAsync()).First(record => record.ById == Samples.Anna.Id.ToString());
        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default);

        await store.Database.WriteAsync(session => session.Execute(
            "update journal set by_id = @ById, by_name = @ByName, cause = @Cause, who_salt = @WhoSalt where number = @Number", before));

        (await VerifiedAsync()).Fault.ShouldBe(new ChainFault(before.Number, ChainFaultKind.NotErased, PersonalField.Who));
    }

    [ContractFact]
    public async Task Absences_that_are_over_go_with_the_person_and_others_keep_theirs_without_the_name()
    {
        var own = Away(1) with { Person = Samples.Anna.Id, SaidBy = Samples.Anna };
        var coming = Away(2) with { Person = Samples.Anna.Id, SaidBy = Samples.Eva, Substitute = null };
        var others = Away(3) with { Person = Samples.Eva.Id, SaidBy = Samples.Anna, Substitute = Samples.Anna.Id };
        await Absences(store).CommitAsync([own, coming, others], [], [], [], At);
        await Absences(store).CommitAsync([own with { Version = 2, IsOver = true }, others with { Version = 2, IsOver = true }], [], [], [], At);

        await Absences(store).BeginAsync(Away(4) with { Person = Samples.Eva.Id, SaidBy = Samples.Eva }, [], [], [(Samples.Anna.Id, 0)], Samples.Kommunikation, At);
        await Absences(store).EndAsync(Away(4) with { Version = 2, IsOver = true }, [], new Dictionary<PersonId, int>(), Samples.Kommunikation, At);

        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default);

        (await EverythingAsync("delivery")).ShouldNotContain(Samples.Anna.Id.ToString());
        var left = (await EverythingAsync("absence")).Split('\n');
        left.Length.ShouldBe(3);
        left.Single(row => row.Contains(others.Id.ToString(), StringComparison.Ordinal)).ShouldNotContain(Samples.Anna.Id.ToString());
        left.ShouldNotContain(row => row.Contains(Samples.Anna.Name, StringComparison.Ordinal));
        (await Absences(store).ListAsync(default)).ShouldBe([coming]);
    }

    [ContractFact]
    public async Task What_the_program_noted_of_a_person_in_what_others_did_goes_with_her_and_a_namesakes_stays()
    {
        await CommitAsync(new Change(
            null,
            [
                Noted(JournalKind.AbsenceSaid, Samples.Eva, "Anna Berg är borta tis 17 nov 2026, Bo Ek ersätter"),
                Noted(JournalKind.HandedOver, null, "Anna Berg är borta till och med tis 17 nov 2026, Bo Ek ersätter"),
                Noted(JournalKind.CameBack, null, "Anna Berg är tillbaka"),
                Noted(JournalKind.Given, Samples.Eva, "Anna Berg: du kan bastun"),
                Noted(JournalKind.Reminded, null, "Bo Ek, Anna Berg"),
                Noted(JournalKind.Reminded, null, "Anna Bergman, Anna Berg-Lind, Johanna Berg"),
                Noted(JournalKind.Resolved, Samples.Eva, "Anna Berg ringde"),
                new JournalEntry(JournalKind.Tied, At) { By = Samples.Anna },
            ],
            []));
        var (_, before) = await VerifiedAsync();
        var scope = ErasureScope.Of(Samples.Anna.Id, null);
        var found = await store.Erasures.FindAsync(scope, default);

        (await store.Erasures.EraseAsync(scope, "begäran", Later, default)).ShouldBe(6);

        (found.Entries, found.Fields[PersonalField.Note], found.Fields[PersonalField.Who]).ShouldBe((6, 5, 1));
        var journal = await JournalAsync();
        journal.Where(entry => entry.Note is not null && entry.Kind is not JournalKind.Erased).Select(entry => entry.Note).Where(note => note != "[raderad]")
            .ShouldBe(["Anna Bergman, Anna Berg-Lind, Johanna Berg", "Anna Berg ringde"]);
        journal.First(entry => entry.Kind is JournalKind.AbsenceSaid).By.ShouldBe(Samples.Eva);
        (await VerifiedAsync(before)).Fault.ShouldBeNull();
        (await store.Erasures.FindAsync(scope, default)).Entries.ShouldBe(0);
    }

    [ContractFact]
    public async Task A_person_who_has_done_nothing_herself_is_known_by_the_register()
    {
        await store.Registers.ImportAsync("""{"people":[{"objectId":"ID","name":"Stina Ny"}]}""".Replace("ID", Samples.Anna.Id.ToString().ToUpperInvariant(), StringComparison.Ordinal), At, default);
        await CommitAsync(new Change(null, [Noted(JournalKind.Reminded, null, "Stina Ny")], []));

        (await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default)).ShouldBe(1);

        (await EverythingAsync("journal")).ShouldNotContain("Stina");
    }

    [ContractFact]
    public async Task A_person_goes_from_a_flags_every_step_and_from_what_an_item_was_moved_by()
    {
        var item = await OpenedAsync("flaggad");
        var flag = new Flag
        {
            By = Samples.Anna,
            Category = "brott",
            Chosen = new Holder(Samples.Anna, At),
            Approved = new Holder(Samples.Eva, At),
            Marks = new FlagMarks([new FlagMark(FlagDemand.Register, Samples.Anna, At, "KS 2026/1"), new FlagMark(FlagDemand.Remove, Samples.Eva, At, null)]),
        };
        var moves = new ItemMoves(Absent: new Substitution(Samples.Anna, At, null, IsBack: false), Given: new Giving(Samples.Eva, Samples.Anna, At, 1, "Du kan det"));
        await CommitAsync(new Change(item with { Version = 2, Flag = flag, Moves = moves, State = ItemState.Resolved, Resolution = new Resolution(ResolutionKind.Removed, At, Samples.Eva, null, null, null) }, [], []));

        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", Later, default);

        (await EverythingAsync("item")).ShouldNotContain("Anna");
        (await EverythingAsync("item")).ShouldNotContain(Samples.Anna.Id.ToString());
        var left = (await store.Items.FindAsync(item.Id, default))!;
        (left.Flag!.By!.Name, left.Flag.Chosen!.By.Name, left.Flag.Approved!.By, left.Flag.Category).ShouldBe(("[raderad]", "[raderad]", Samples.Eva, "brott"));
        left.Flag.Marks.All.Select(mark => (mark.Demand, mark.By.Name, mark.Number)).ShouldBe([(FlagDemand.Register, "[raderad]", "KS 2026/1"), (FlagDemand.Remove, "Eva Lind", null)]);
        (left.Moves.Absent!.Who.Name, left.Moves.Given!.To.Name, left.Moves.Given.Why).ShouldBe(("[raderad]", "[raderad]", "Du kan det"));
        (await store.Erasures.FindAsync(ErasureScope.Of(Samples.Anna.Id, null), default)).ClosedItems.ShouldBe(0);
    }

    private static JournalEntry Noted(JournalKind kind, Actor? by, string note) => new(kind, At) { By = by, Note = note };

    /// <summary>An item that is closed and can no longer be undone.</summary>
    private async Task<Item> ClosedAsync(string id, Actor by, Instant? at = null)
    {
        var item = await OpenedAsync(id, at);
        var resolved = Samples.Pressed(item, PressVerb.Answered, by, (at ?? At) + Duration.FromMinutes(5), link: "https://facebook.example/svar", note: "Ringde");
        await CommitAsync(resolved);
        var closed = EscalationRule.Decide(resolved.Item!, Samples.Audience, resolved.Item!.Undo!.Until)!;
        await CommitAsync(closed);
        return closed.Item!;
    }

    /// <summary>Every value of a table, a line for each row.</summary>
    private Task<string> EverythingAsync(string table) => store.Database.ReadAsync(
        async connection => string.Join('\n', (await Dapper.SqlMapper.QueryAsync(connection, $"select * from {table}"))
            .Select(row => string.Join(' ', ((IDictionary<string, object?>)row).Values))),
        default);
}
