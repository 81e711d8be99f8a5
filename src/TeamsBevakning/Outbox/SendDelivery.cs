using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Outbox;

/// <summary>Sends one delivery that is claimed, drawn from the state at that moment, and notes what came of it.</summary>
public sealed class SendDelivery(
    IOutbox outbox, IItems items, PlacesNow places, ShowWeek week, ShowStandIn standIns, CurrentRegister registers, CurrentPolicy policies, ICardSender sender, NoteFault faults, TimeProvider clock, ILogger<SendDelivery> logger)
{
    public async Task RunAsync(Sending sending, CancellationToken ct)
    {
        try
        {
            await SendAsync(sending, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The program stops; what became of it nobody knows, and it is sent again.
        }
#pragma warning disable CA1031 // One delivery that fails in a way nobody foresaw must neither stop the others nor be tried without pause.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.DeliveryBroke(logger, sending.Delivery.Id, sending.Delivery.Notice.Item, e);
            await NoteAsync(sending, new SendOutcome.Refused(DeliveryFault.OwnFault, null, e.GetType().Name), isNeeded: true, ct);
        }
    }

    private async Task SendAsync(Sending sending, CancellationToken ct)
    {
        var delivery = sending.Delivery;
        var stories = await StoriesOfAsync(delivery, ct);
        var story = stories.Count > 0 ? stories[0] : null;
        if (await registers.ReadAsync(ct) is not { } register || (story is null && delivery.Notice.Card is not (CardKind.JournalHead or CardKind.WeeklyStatus or CardKind.StandIn)))
        {
            await NoteAsync(sending, new SendOutcome.Refused(DeliveryFault.OwnFault, null, "no register or no item"), isNeeded: true, ct);
            return;
        }

        var figures = delivery.Notice.Card is CardKind.WeeklyStatus ? await FiguresOfAsync(delivery, ct) : null;
        var standIn = delivery.Notice.Card is CardKind.StandIn && StandInSubject.Parse(delivery.Notice.Subject) is { } told ? await standIns.RunAsync(told, ct) : null;
        if (delivery.Notice.Card is CardKind.WeeklyStatus or CardKind.StandIn && figures is null && standIn is null)
        {
            // Who wanted the figures may no longer see them, or what they were of is gone; or the absence is over.
            await Persist.UntilStoredAsync(() => outbox.DropAsync(delivery, new FailedTry(DeliveryFault.OwnFault, "nothing to tell", clock.Now()), CancellationToken.None), clock, logger, ct);
            return;
        }

        var book = await places.ReadAsync(ct);
        var to = book.Find(delivery.Place, delivery.Notice.To);
        var rerouted = book.WhyIn(to, delivery.Notice.To, register, clock.Now());
        var card = new OutgoingCard(
            delivery,
            stories,
            register,
            story is null ? await policies.ReadAsync(ct) : await policies.OfAsync(story.Item.PolicyVersion, ct),
            to,
            story is null ? null : await ThreadOfAsync(delivery, to, story.Item, ct))
        {
            Rerouted = rerouted,
            Week = figures,
            StandIn = standIn,
            Viewers = story is not null && to is Destination.Channel && CardRefresh.IsFor(delivery.Notice.Card) ? [.. book.AccountsOf(register.ActorsOn(story.Item))] : [],
        };
        if ((to is null && delivery.Card is null) || !sending.MayBegin)
        {
            // Untied meanwhile, or held for so long that another program may have taken over.
            Log.DeliveryGivenBack(logger, delivery.Id, delivery.Notice.Item);
            await Persist.UntilStoredAsync(() => outbox.ReleaseAsync(delivery, CancellationToken.None), clock, logger, ct);
            return;
        }

        switch (await CallAsync(card, sending, ct))
        {
            case SendOutcome.Sent sent:
                // Teams has it: cancelled or not, that must be remembered.
                var version = story is null || delivery.Notice.Card is CardKind.LateSummary or CardKind.LateGroup ? delivery.Wanted : story.Item.Version;
                await Persist.UntilStoredAsync(() => outbox.MarkSentAsync(delivery, version, sent.Card, clock.Now(), rerouted), clock, logger, ct);
                Log.Delivered(logger, delivery.Id, delivery.Notice.Item, delivery.Notice.Card, delivery.Card is null);
                break;
            case SendOutcome.Refused refused:
                await NoteAsync(sending, refused, story?.Item.IsUnhandled ?? true, ct);
                break;
        }
    }

    private async Task<SendOutcome> CallAsync(OutgoingCard card, Sending sending, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Sending.CallLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        using var trace = Traces.Delivery(card.Delivery.Id, card.Delivery.Notice);
        var begun = clock.GetTimestamp();
        var outcome = "broken";
        try
        {
            var came = await sender.SendAsync(card, both.Token);
            outcome = came is SendOutcome.Refused refused ? refused.Fault.ToString() : nameof(SendOutcome.Sent);
            return came;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            outcome = nameof(DeliveryFault.Unreachable);
            return new SendOutcome.Refused(DeliveryFault.Unreachable, null, "timeout");
        }
        finally
        {
            sending.Answered();
            trace.Ends(outcome);
            Measures.Delivered(card.Delivery.Notice.Card, outcome, clock.GetElapsedTime(begun));
        }
    }

    private Task NoteAsync(Sending sending, SendOutcome.Refused refused, bool isNeeded, CancellationToken ct) =>
        Persist.UntilStoredAsync(() => faults.NoteAsync(sending.Delivery, refused, isNeeded, CancellationToken.None), clock, logger, ct);

    /// <summary>As the person may see them now; of all where the unit or account that she named is there no longer.</summary>
    private async Task<WeekView?> FiguresOfAsync(Delivery delivery, CancellationToken ct)
    {
        if (WeekSubject.Parse(delivery.Notice.Subject) is not { } subject)
        {
            return null;
        }

        var outcome = await week.RunAsync(subject.Person, subject.Asked, ct);
        return (outcome is WeekOutcome.NoSuchName ? await week.RunAsync(subject.Person, subject.Asked with { Name = string.Empty }, ct) : outcome) is WeekOutcome.Shown { View: var view } ? view : null;
    }

    private async Task<IReadOnlyList<Story>> StoriesOfAsync(Delivery delivery, CancellationToken ct) =>
        delivery.Notice.Card is CardKind.LateSummary or CardKind.LateGroup ? await items.SummaryOfAsync(delivery.Id, ct)
        : await items.StoryOfAsync(delivery.Notice.Item, ct) is { } story ? [story]
        : [];

    /// <summary>A reminder, or that somebody got it, is posted under the card it reminds of, where that stands in the same conversation.</summary>
    private async Task<LiveCard?> ThreadOfAsync(Delivery delivery, Destination? to, Item item, CancellationToken ct) =>
        delivery is not { Card: null, Notice: { Card: CardKind.Reminder or CardKind.HandedOver } notice } || to is not Destination.Channel ? null
        : await outbox.ThreadOfAsync(item.Id, notice.Card is CardKind.Reminder && item.Steps.Of(notice.Step).To is StepTo.Communications ? CardKind.Escalation : item.OwnCard, notice.To, ct) is { } thread
            && thread.ChannelId == to.Place ? thread
        : null;
}
