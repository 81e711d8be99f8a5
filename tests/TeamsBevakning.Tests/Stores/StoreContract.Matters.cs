using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly Matter Secret = new("bot-secret", "Botens klienthemlighet", At + Duration.FromDays(30));

    [ContractFact]
    public async Task An_item_about_a_matter_comes_back_as_it_was_with_its_card_and_no_comment()
    {
        var opened = Opened(Secret);
        (await CommitAsync(opened)).ShouldBe(CommitOutcome.Committed);

        var story = (await store.Items.StoryOfAsync(opened.Item!.Id, default)).ShouldNotBeNull();

        story.Item.ShouldBe(opened.Item);
        story.Comment.ShouldBeNull();
        story.Journal.ShouldHaveSingleItem().Kind.ShouldBe(JournalKind.Opened);
        (await DueAsync()).ShouldHaveSingleItem().Notice.ShouldBe(new Notice(opened.Item.Id, CardKind.Matter, Samples.Kommunikation));
        await SendAsync();
        (await JournalAsync()).Single(entry => entry.Kind is JournalKind.Carded).Account.ShouldBeNull();
    }

    [ContractFact]
    public async Task There_are_never_two_unhandled_items_about_one_matter_and_a_new_one_when_it_is_handled()
    {
        var first = Opened(Secret).Item!;
        await CommitAsync(Opened(Secret));
        (await CommitAsync(Opened(Secret, At + Duration.FromSeconds(1)))).ShouldBe(CommitOutcome.Stale);
        (await store.Items.FindUnhandledAsync(ItemKind.SecretExpiry, Secret.Subject, default)).ShouldBe(first);

        await PressedAsync(first, PressVerb.Done, Samples.Person("Eva Lind"));

        (await store.Items.FindUnhandledAsync(ItemKind.SecretExpiry, Secret.Subject, default)).ShouldBeNull();
        (await CommitAsync(Opened(Secret, At + Duration.FromSeconds(1)))).ShouldBe(CommitOutcome.Committed);
    }

    [ContractFact]
    public async Task An_item_about_a_matter_is_in_nobodys_figures_of_the_week()
    {
        await CommitAsync(Opened(Secret));

        (await store.Items.QuestionsAsync(At, At + Duration.FromDays(1), default)).ShouldBeEmpty();
        (await store.Items.UnhandledAsync(default)).ShouldBeEmpty();
        (await store.Items.ListUnhandledAsync(default)).ShouldHaveSingleItem();
    }

    private static Change Opened(Matter matter, Instant? at = null) =>
        Opening.Decide(ItemKind.SecretExpiry, matter, Samples.Kommunikation, null, Samples.Policy, Samples.Kommunikation, at ?? At);
}
