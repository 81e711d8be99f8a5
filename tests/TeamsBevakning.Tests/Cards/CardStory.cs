using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Outbox;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Cards;

/// <summary>An item that is moved on by real decisions, and drawn as its cards then look.</summary>
internal sealed class CardStory
{
    private readonly List<JournalEntry> journal = [];
    private readonly Policy policy = Samples.Policy;
    private Comment? comment;

    public CardStory(FoundPost post, bool unsure = false, Duration foundAfter = default)
    {
        Now += foundAfter;
        var opened = Samples.Found(KnownThreads.None, Now, post)[0];
        Apply(opened with { Item = opened.Item! with { Unsure = unsure } });
        Tell(new JournalEntry(JournalKind.Carded, Samples.At) { Unit = Item.Unit, Card = CardKind.Question });
    }

    /// <summary>A flagged comment, by the rules or by a person, under that policy.</summary>
    public CardStory(FoundPost post, Policy policy, Actor? flaggedBy)
    {
        this.policy = policy;
        var context = new IntakeContext(Samples.Register, policy, Now) { Words = WordLists.Load() };
        var found = Intake.Decide([post], KnownThreads.None, context);
        comment = found[0].Comment;
        Apply(flaggedBy is null ? found[^1] : ((FlagOutcome.Flagged)Flagging.Decide(comment!, null, null, flaggedBy, null, context)).Change);
        Tell(new JournalEntry(JournalKind.Carded, Samples.At) { Unit = Item.Unit, Card = CardKind.FlaggedComment });
    }

    /// <summary>An item that no comment opened.</summary>
    public CardStory(ItemKind kind, Matter matter, Policy? policy = null, Account? account = null)
    {
        this.policy = policy ?? Samples.Policy;
        Apply(Opening.Decide(kind, matter, account?.Unit ?? Samples.Kommunikation, account, this.policy, Samples.Kommunikation, Now));
        Tell(new JournalEntry(JournalKind.Carded, Samples.At) { Unit = Item.Unit, Card = CardKind.Matter });
    }

    /// <summary>An occasion of a duty for the library's and the bath's unit, at eight in the morning.</summary>
    public CardStory(Duty duty, string name)
    {
        var scope = new DutyScope(Samples.Kultur, null);
        Now = Samples.At - Duration.FromHours(2);
        var policy = Samples.Policy with { Duties = [duty] };
        var context = new DutyContext(policy, Samples.Register, "tillsyn", name, null, new Dictionary<AccountId, Instant>(), Now);
        Apply(OccasionRun.Decide(duty, new PlannedDuty(duty.Id, scope, Now - Duration.FromHours(1), false, policy.Version, Now), context).Changes[^1]);
        Tell(new JournalEntry(JournalKind.Carded, Now) { Unit = Item.Unit, Card = CardKind.Matter });
    }

    public Item Item { get; private set; } = null!;

    public Instant Now { get; set; } = Samples.At;

    public Story Story => new(Item, comment, journal);

    public CardFacts Facts => new(Story, Samples.Register, policy, Now, Rerouted: null);

    public CardStory After(PressVerb verb, string by, Duration later, string? link = null, string? note = null, string? reason = null, string? until = null, string? to = null, UnitId? toUnit = null)
    {
        Now += later;
        Apply(Samples.Pressed(Item, verb, Samples.Person(by), Now, link: link, note: note, reason: reason, policy: policy, until: until, to: to is null ? null : Samples.Person(to), toUnit: toUnit));
        return this;
    }

    /// <summary>Whoever has it goes away until the next day.</summary>
    public CardStory HandedOver(string to, Duration later)
    {
        Now += later;
        Apply(HandOver.Decide(Item, Item.Holder!.By, Samples.Register.Find(Samples.Person(to).Id), Now + Duration.FromDays(1), isUnwatched: false, "", Samples.Kommunikation, Now));
        return this;
    }

    /// <summary>The file of a snapshot came in.</summary>
    public CardStory Kept(KeptSnapshot kept, string by, Duration later)
    {
        Now += later;
        Tell(new JournalEntry(JournalKind.SnapshotKept, Now) { By = Samples.Person(by), Note = kept.Note });
        return this;
    }

    public CardStory Looked(string account, string by, Duration later)
    {
        Now += later;
        Apply(Samples.Pressed(Item, PressVerb.Look, Samples.Person(by), Now, look: new AccountId(account)));
        return this;
    }

    public CardStory Later(Duration span, Audience? audience = null)
    {
        Now += span;
        while (EscalationRule.Decide(Item, audience ?? Samples.Audience, Now) is { } change)
        {
            Apply(change);
        }

        return this;
    }

    public CardStory Found(FoundPost post, Duration later)
    {
        Now += later;
        foreach (var change in Samples.Found(new KnownThreads([comment!], [Item]), Now, post))
        {
            Apply(change);
        }

        return this;
    }

    public DrawnCard Draw(CardKind card = CardKind.Question, bool isRerouted = false, int step = 0, int summed = 1, UnitId? at = null)
    {
        var notice = new Notice(Item.Id, card, at ?? Item.Unit, step);
        var channel = new ChannelTie(isRerouted ? Samples.Kommunikation : Item.Unit, "", "", "", "", "");
        var outgoing = new OutgoingCard(new Delivery(1, notice, Item.Version, 0, null), [.. Enumerable.Repeat(Story, summed)], Samples.Register, policy, new Destination.Channel(channel), null)
        {
            Rerouted = isRerouted ? new PlaceBook([channel], [], []).WhyIn(new Destination.Channel(channel), Item.Unit, Samples.Register, Now) : null,
        };
        return new CardRenderer(new CardTemplates(), new StillClock(Now)).Draw(outgoing);
    }

    private void Apply(Change change)
    {
        Item = change.Item ?? Item;
        comment = change.ErasesContent ? comment! with { Post = comment.Post with { Text = string.Empty, AuthorId = null, AuthorName = null } } : comment;
        comment = change.Comment is { Post.ByAccount: false } next ? next : comment;
        journal.AddRange(change.Journal);
    }

    private void Tell(JournalEntry entry) => journal.Add(entry);
}
