using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Outbox;

/// <summary>Sends what is due. Each card is drawn from the state at that moment; a crash between Teams' answer and our note of it repeats at most that one.</summary>
public sealed class Deliver(IOutbox outbox, IItems items, ITies ties, CurrentRegister registers, CurrentPolicy policies, ICardSender sender, TimeProvider clock, ILogger<Deliver> logger)
{
    private const int BatchSize = 50;
    private const int AtOnce = 8;

    public async Task RunAsync(CancellationToken ct)
    {
        IReadOnlyList<Delivery> due;
        do
        {
            due = await outbox.ClaimAsync(clock.Now(), BatchSize, ct);
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (delivery, one) =>
                await SurviveAsync(delivery, one));
        }
        while (due.Count == BatchSize);
    }

    /// <summary>One delivery that fails in a way nobody foresaw must neither stop the others nor be tried without pause.</summary>
    private async Task SurviveAsync(Delivery delivery, CancellationToken ct)
    {
        try
        {
            await SendAsync(delivery, ct);
        }
#pragma warning disable CA1031
        catch (Exception e) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.DeliveryBroke(logger, delivery.Id, delivery.Notice.Item, e);
            await FailAsync(delivery, null, e.GetType().Name, ct);
        }
    }

    private async Task SendAsync(Delivery delivery, CancellationToken ct)
    {
        var stories = await StoriesOfAsync(delivery, ct);
        var story = stories.Count > 0 ? stories[0] : null;
        if (await registers.ReadAsync(ct) is not { } register || (story is null && delivery.Notice.Card is not CardKind.JournalHead))
        {
            await FailAsync(delivery, null, "no register or no item", ct);
            return;
        }

        var isSummary = delivery.Notice.Card is CardKind.LateSummary;
        var card = new OutgoingCard(
            delivery,
            stories,
            register,
            story is null ? await policies.ReadAsync(ct) : await policies.OfAsync(story.Item.PolicyVersion, ct),
            await CardChannel.OfAsync(delivery.Notice.To, register, ties, ct),
            story is null ? null : await ThreadOfAsync(delivery.Notice, story.Item, ct));
        using var trace = Traces.Delivery(delivery.Id, delivery.Notice);
        var begun = clock.GetTimestamp();
        var outcome = await sender.SendAsync(card, ct);
        trace.Ends(outcome.GetType().Name);
        Measures.Delivered(delivery.Notice.Card, outcome.GetType().Name, clock.GetElapsedTime(begun));
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                // Teams has it: cancelled or not, that must be remembered.
                await outbox.MarkSentAsync(delivery, story is null || isSummary ? delivery.Wanted : story.Item.Version, sent.Card, clock.Now());
                Log.Delivered(logger, delivery.Id, delivery.Notice.Item, delivery.Notice.Card, delivery.Card is null);
                break;
            case SendOutcome.CardGone:
                await outbox.ForgetCardAsync(delivery, clock.Now(), ct);
                Log.CardGone(logger, delivery.Id, delivery.Notice.Item);
                break;
            case SendOutcome.NoChannel:
                Log.NoChannel(logger, delivery.Notice.To, register.Municipality.CommunicationsUnit);
                await outbox.MarkWaitingAsync(delivery, register.Municipality.CommunicationsUnit, ct);
                break;
            case SendOutcome.Failed failed:
                await FailAsync(delivery, failed.After, failed.Reason, ct);
                break;
        }
    }

    private async Task<IReadOnlyList<Story>> StoriesOfAsync(Delivery delivery, CancellationToken ct) =>
        delivery.Notice.Card is CardKind.LateSummary ? await items.SummaryOfAsync(delivery.Id, ct)
        : await items.StoryOfAsync(delivery.Notice.Item, ct) is { } story ? [story]
        : [];

    /// <summary>A reminder is posted under the card it reminds of.</summary>
    private async Task<LiveCard?> ThreadOfAsync(Notice notice, Item item, CancellationToken ct) => notice.Card is not CardKind.Reminder ? null
        : await outbox.ThreadOfAsync(item.Id, item.Steps.Of(notice.Step).To is StepTo.Communications ? CardKind.Escalation : CardKind.Question, notice.To, ct);

    private async Task FailAsync(Delivery delivery, TimeSpan? after, string reason, CancellationToken ct)
    {
        var wait = after is { } asked ? RetryDelay.Asked(asked) : RetryDelay.After(delivery.Attempts);
        Log.DeliveryFailed(logger, delivery.Id, delivery.Notice.Item, reason, wait);
        await outbox.MarkFailedAsync(delivery, clock.Now() + Duration.FromTimeSpan(wait), reason, ct);
    }
}
