using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What is to be seen in Teams and in the journal.</summary>
internal sealed partial class World
{
    /// <summary>Waits for a card in a unit's channel; the newest that says so.</summary>
    public async Task<PostedCard> ExpectCard(string kind, string to, string saying = "")
    {
        var card = await Connector.Memory.WaitAsync(
            () => Connector.Memory.Cards.LastOrDefault(card => card.Kind == kind && card.Channel == People.Channel(to) && Says(card, saying)),
            $"A card '{kind}' in {to} saying '{saying}'");
        await Settled();
        return card;
    }

    /// <summary>Waits until a card that stands there says so.</summary>
    public async Task Expect(PostedCard card, string saying)
    {
        await Connector.Memory.WaitAsync(() => Says(card, saying) ? card : null, $"'{saying}' on a card");
        await Settled();
    }

    public async Task ExpectNoCard(string to)
    {
        await Settled();
        Connector.Memory.Cards.ShouldNotContain(card => card.Channel == People.Channel(to), Connector.Memory.Describe());
    }

    public int CardsIn(string channel) => Connector.Memory.Cards.Count(card => card.Channel == People.Channel(channel));

    public async Task<Item> ItemOf(string comment) => (await Host.Get<IItems>().FindAsync(IdOf(comment), default)).ShouldNotBeNull();

    /// <summary>The flagged item of a comment; null when it has none.</summary>
    public Task<Item?> FlagOf(string comment) =>
        Host.Get<IItems>().FindAsync(ItemId.Of(ItemKind.FlaggedComment, new AccountId(comments[comment]["account"]!.GetValue<string>()), new CommentId(comment)), default);

    /// <summary>The journal of a comment's flagged item, as the command line shows it.</summary>
    public async Task<IReadOnlyList<string>> FlagJournalOf(string comment) => await Journal(new JournalFilter(Item: (await FlagOf(comment)).ShouldNotBeNull().Id.ToString()));

    /// <summary>The journal of a comment's item, as the command line shows it.</summary>
    public async Task<IReadOnlyList<string>> JournalOf(string comment) => await Journal(new JournalFilter(Item: IdOf(comment).ToString()));

    public async Task<IReadOnlyList<string>> Journal(JournalFilter? filter = null)
    {
        await Settled();
        var register = await Host.Get<CurrentRegister>().ReadAsync(default);
        var zone = (await Host.Get<CurrentPolicy>().ReadAsync(default)).Calendar.Zone;
        var lines = new List<string>();
        await foreach (var (_, entry) in Host.Get<IJournal>().ReadAsync(filter ?? new JournalFilter(), default))
        {
            lines.Add(JournalText.Write(entry, register, zone));
        }

        return lines;
    }

    private static bool Says(PostedCard card, string text) => card.Text.Contains(text, StringComparison.Ordinal);

    private ItemId IdOf(string comment) => ItemId.Of(new AccountId(comments[comment]["account"]!.GetValue<string>()), new CommentId(comment));
}
