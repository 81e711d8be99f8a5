using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox;
using TeamsBevakning.Slices;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>A drawn card, and what it was drawn from.</summary>
/// <param name="Json">In UTF-8, as it goes out.</param>
internal sealed record DrawnCard(string Template, JsonObject Data, ReadOnlyMemory<byte> Json)
{
    /// <summary>The sentence that a notification shows.</summary>
    public string Summary => Data["summary"]!.GetValue<string>();

    /// <summary>To look into; a copy each time.</summary>
    public JsonObject Content => JsonNode.Parse(Json.Span)!.AsObject();
}

/// <summary>Draws cards from the state at the moment.</summary>
internal sealed class CardRenderer(CardTemplates templates, TimeProvider clock)
{
    public DrawnCard Draw(OutgoingCard card)
    {
        if (card.Delivery.Notice is { Card: CardKind.JournalHead, Subject: { } subject } && ChainHead.Parse(subject) is { } head)
        {
            return Draw("journal-head", JournalHeadCard.Data(head, clock.Now(), card.Policy.Calendar.Zone));
        }

        if (card.Week is { } week)
        {
            return Draw(week, card.Policy.Calendar.Zone, ReplyLanguage.Swedish);
        }

        if (card.StandIn is { } standIn)
        {
            return Draw("stand-in", StandInCard.Data(standIn));
        }

        var facts = new CardFacts(card.Story, card.Register, card.Policy, clock.Now(), card.Rerouted, card.Delivery.IsShort);
        return card.Delivery.Notice switch
        {
            { Card: CardKind.Question or CardKind.FlaggedComment or CardKind.Matter } notice when ForwardedCard.Left(facts.Item, notice.To) => DrawLeft(facts),
            { Card: CardKind.Reminder } notice when ForwardedCard.Left(facts.Item, notice.To) && facts.Item.Steps.Of(notice.Step).To is not StepTo.Communications
                => Draw("reminder", ReminderCard.Left(facts)),
            { Card: CardKind.Reminder } notice => Draw("reminder", ReminderCard.Data(facts, notice.Step, card.Told)),
            { Card: CardKind.HandedOver } notice => Draw("reminder", HandedOverCard.Data(facts, notice.Step, card.Told)),
            { Card: CardKind.SnapshotCame } => Draw("snapshot-came", SnapshotCameCard.Data(facts)),
            { Card: CardKind.LateGroup } => Draw("late-group", LateGroupCard.Data(card.Stories, card.Register, card.Policy, clock.Now(), card.Delivery.IsShort)),
            { Card: CardKind.LateSummary } => Draw("late-summary", LateSummaryCard.Data(card.Stories, card.Register, card.Policy, clock.Now(), card.Delivery.IsShort)),
            { Card: var kind } => Draw(kind, facts),
        };
    }

    public DrawnCard Draw(CardKind kind, Story story, Domain.Accounts.Register register, Policy policy, string? rerouted) =>
        Draw(kind, new CardFacts(story, register, policy, clock.Now(), rerouted));

    public DrawnCard DrawDialog(Story story, Domain.Accounts.Register register, Policy policy, PressVerb verb, string card, Typed typed, string? problem) =>
        Draw("dialog", DialogCard.Data(new CardFacts(story, register, policy, clock.Now(), Rerouted: null), verb, card, typed, problem));

    /// <summary>The item's own card with a unit that forwarded it.</summary>
    public DrawnCard DrawLeft(Story story, Domain.Accounts.Register register, Policy policy) => DrawLeft(new CardFacts(story, register, policy, clock.Now(), Rerouted: null));

    private DrawnCard DrawLeft(CardFacts facts) =>
        Draw(facts.Item.Matter is not null ? "matter" : facts.Item.Flag is not null ? "flagged-comment" : "question", ForwardedCard.Data(facts));

    /// <summary>An escalation as such; otherwise the item's own card, whatever was asked for.</summary>
    private DrawnCard Draw(CardKind kind, CardFacts facts) => facts.Item.Checklist.All.Count > 0 ? Draw("oversight", OversightCard.Data(facts, kind))
        : facts.Item.Matter is not null ? Draw("matter", MatterCard.Data(facts, kind))
        : facts.Item.Flag is not null ? Draw("flagged-comment", FlaggedCard.Data(facts, kind))
        : kind is CardKind.Escalation
        ? Draw("escalation", EscalationCard.Data(facts))
        : Draw("question", QuestionCard.Data(facts));

    public DrawnCard Draw(WeekView week, DateTimeZone zone, ReplyLanguage language) => Draw("weekly-status", WeekCard.Data(week, clock.Now(), zone, language));

    public DrawnCard Draw(MineView mine, Policy policy, ReplyLanguage language) => Draw("mine", MineCard.Data(mine, clock.Now(), policy, language));

    public DrawnCard Draw(LateView late, ReplyLanguage language) => Draw("late", LateCard.Data(late, clock.Now(), language));

    /// <summary>Everything that was found, the accounts first.</summary>
    public IEnumerable<DrawnCard> Draw(FoundView found) =>
    [
        .. found.Accounts.Select(account => Draw("found", FoundCard.Data(account, found.Register, SwedishText.When(found.At, found.At, found.Policy.Calendar.Zone)))),
        .. found.Stories.Select(story => Draw("found", FoundCard.Data(new CardFacts(story, found.Register, found.Policy, found.At, Rerouted: null)))),
    ];

    public DrawnCard Draw(HelpView help, ReplyLanguage language) => Draw("help", HelpCard.Data(help, clock.Now(), language));

    public DrawnCard Draw(IReadOnlyList<Story> group, Domain.Accounts.Register register, Policy policy) => Draw("late-group", LateGroupCard.Data(group, register, policy, clock.Now()));

    public DrawnCard Draw(AbsencesView absences, Domain.Accounts.PersonId person, AbsenceTyped typed, AbsenceSaid? said, ReplyLanguage language) => Draw("absence", AbsenceCard.Data(absences, person, typed, said, language));

    public DrawnCard DrawSnapshotFile(AttachedFile file, IReadOnlyList<Domain.Accounts.Account> accounts, string text, ReplyLanguage language) => Draw("snapshot-file", SnapshotFileCard.Data(file.Name, file.Url, accounts, text, language));

    public DrawnCard Draw(CrisisView crisis, ReplyLanguage language) => Draw("crisis", CrisisCard.Data(crisis, clock.Now(), language));

    public DrawnCard DrawWelcome(JsonObject data) => Draw("welcome", data);

    private DrawnCard Draw(string template, JsonObject data) => new(template, data, templates[template].Write(data));
}
