using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Outbox;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams;

namespace TeamsBevakning.Demo;

/// <summary>Shows each card in the terminal, and sends it to Teams as well where a channel is tied; without one the terminal is the channel.</summary>
internal sealed class TerminalCardSender(TeamsCardSender teams, CardRenderer renderer, Terminal terminal) : ICardSender
{
    private static readonly LiveCard Here = new("terminal", "terminal", "terminal", "terminal");

    public Destination? Elsewhere { get; } = new Destination.Terminal();

    public async Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct)
    {
        var inTerminal = card.Delivery.Card == Here || (card.Delivery.Card is null && card.To is Destination.Terminal);
        var outcome = inTerminal ? new SendOutcome.Sent(Here) : await teams.SendAsync(card, ct);
        if (outcome is SendOutcome.Sent)
        {
            terminal.Show(Heading(card, inTerminal), CardText.Lines(renderer.Draw(card).Content));
        }
        else if (outcome is SendOutcome.Refused refused)
        {
            terminal.Say($"Kortet gick inte fram till Teams ({refused.Reason}); det skickas igen.");
        }

        return outcome;
    }

    private static string Heading(OutgoingCard card, bool inTerminal)
    {
        var unit = card.Register.Find(card.Delivery.Notice.To)?.Name;
        var kind = card.Delivery.Notice.Card switch
        {
            CardKind.Question or CardKind.Matter or CardKind.FlaggedComment => "Kort",
            CardKind.Escalation => "Eskaleringskort",
            CardKind.Reminder => "Påminnelse",
            CardKind.HandedOver => "Besked",
            CardKind.LateSummary or CardKind.LateGroup => "Sammanställning",
            CardKind.JournalHead => "Loggens slut",
            CardKind.WeeklyStatus => "Veckostatus",
            CardKind.SnapshotCame => "Besked till arkivarien",
            CardKind.StandIn => "Besked till ersättare",
        };
        var place = inTerminal ? ", som inte har någon kopplad kanal än" : string.Empty;
        return card.Delivery.Card is null ? $"{kind} till {unit}{place}:" : $"{kind} hos {unit} ändras:";
    }
}
