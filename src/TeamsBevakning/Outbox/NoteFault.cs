using NodaTime;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Notes that Teams did not take a message, and what is done about it.</summary>
public sealed class NoteFault(IOutbox outbox, IPlaces places, OpenUndelivered undelivered, CurrentPolicy policies, TimeProvider clock, ILogger<NoteFault> logger)
{
    public async Task NoteAsync(Delivery delivery, SendOutcome.Refused refused, bool isNeeded, CancellationToken ct)
    {
        var now = clock.Now();
        var rules = (await policies.ReadAsync(ct)).Delivery;
        var step = AfterFault.Decide(new FailedSend(refused.Fault, delivery.Card is not null, isNeeded, delivery.IsShort, delivery.Attempts, now - (delivery.FailingSince ?? now))
        {
            Asked = refused.After is { } after ? Duration.FromTimeSpan(after) : null,
            Urgency = delivery.Urgency,
            Patience = rules.PatienceOf(delivery.Urgency),
            Chance = Random.Shared.NextDouble(),
        });
        var failed = new FailedTry(refused.Fault, refused.Reason, now) { Leaves = step is NextStep.Elsewhere, Shortens = step is NextStep.Shorten };
        switch (step)
        {
            case NextStep.Again(var wait):
                Log.DeliveryFailed(logger, delivery.Id, delivery.Notice.Item, refused.Reason, wait.ToTimeSpan());
                await outbox.MarkFailedAsync(delivery, failed, now + wait, ct);
                break;
            case NextStep.Hold(var wait):
                Log.DeliveryHeld(logger, delivery.Id, delivery.Notice.Item, refused.Fault, refused.Reason, wait.ToTimeSpan());
                await outbox.MarkFailedAsync(delivery, failed, now + wait, ct);
                if (delivery.Card is null)
                {
                    await undelivered.RunAsync(delivery, ct);
                }

                break;
            case NextStep.Shorten:
                Log.DeliveryFailed(logger, delivery.Id, delivery.Notice.Item, refused.Reason, TimeSpan.Zero);
                await outbox.MarkFailedAsync(delivery, failed, now, ct);
                break;
            case NextStep.PostAnew:
                await outbox.ForgetCardAsync(delivery, now, ct);
                Log.CardGone(logger, delivery.Id, delivery.Notice.Item);
                break;
            case NextStep.Elsewhere(var avoid):
                await LeaveAsync(delivery, failed, now + avoid, ct);
                break;
            case NextStep.Drop:
                Log.DeliveryDropped(logger, delivery.Id, delivery.Notice.Item, refused.Reason);
                await outbox.DropAsync(delivery, failed, ct);
                break;
        }
    }

    /// <summary>The place first: noted twice it means the same, and a delivery that is let go must find it noted.</summary>
    private async Task LeaveAsync(Delivery delivery, FailedTry failed, Instant until, CancellationToken ct)
    {
        if (delivery.Place is { } place)
        {
            await places.AvoidAsync(new PlaceFault(place, failed.Fault, failed.Reason, failed.At, until), ct);
        }

        Log.PlaceRefuses(logger, delivery.Id, delivery.Notice.Item, failed.Fault, failed.Reason);
        if (delivery.Card is null)
        {
            await outbox.MarkFailedAsync(delivery, failed, failed.At, ct);
        }
        else
        {
            await outbox.ForgetCardAsync(delivery, failed.At, ct);
        }
    }
}
