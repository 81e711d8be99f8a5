using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Outbox.Places;

/// <summary>Says of each due delivery where it goes: where its card stands, or the first place in the policy's order that can be reached.</summary>
public sealed class ChoosePlaces(IOutbox outbox, IItems items, CurrentRegister registers, CurrentPolicy policies, PlacesNow places, QuietStore quiet, OpenUndelivered undelivered, TimeProvider clock, ILogger<ChoosePlaces> logger)
{
    private const int BatchSize = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        IReadOnlyList<Delivery> unplaced;
        do
        {
            unplaced = await outbox.UnplacedAsync(clock.Now(), BatchSize, ct);
            if (unplaced.Count == 0 || await registers.ReadAsync(ct) is not { } register)
            {
                return;
            }

            var book = await places.ReadAsync(ct);
            var policy = await policies.ReadAsync(ct);
            var said = await quiet.ReadAsync(ct);
            var placements = new List<Placement>();
            foreach (var delivery in unplaced)
            {
                placements.Add(await PlaceAsync(delivery, book, register, policy, said, ct));
            }

            await outbox.PlaceAsync(placements, ct);
        }
        while (unplaced.Count == BatchSize);
    }

    private async Task<Placement> PlaceAsync(Delivery delivery, PlaceBook book, Register register, Policy policy, IReadOnlyDictionary<PersonId, QuietHours?> said, CancellationToken ct)
    {
        var rules = policy.Delivery;
        var (unit, now) = (delivery.Notice.To, clock.Now());
        var isPersonal = delivery.Notice.Card is CardKind.WeeklyStatus or CardKind.StandIn or CardKind.SnapshotCame;
        var to = delivery.Card is not null ? null
            : isPersonal ? book.ChatOf(await PersonOfAsync(delivery.Notice, register, ct), now) : book.Next(unit, await items.FindAsync(delivery.Notice.Item, ct), register, rules, now);
        if (to is Destination.Chat { With.Person: var person }
            && QuietHours.WaitsUntil(said.TryGetValue(person, out var own) ? own : policy.Quiet, delivery.Urgency, now, policy.Calendar.Zone) is { } morning)
        {
            return new Placement(delivery, null, now, morning, []) { IsHeld = true };
        }

        if (delivery is { Card: null, Notice.Card: CardKind.StandIn or CardKind.SnapshotCame } && to is null)
        {
            // She has no chat with the bot yet: the cards in the channel say it, and she is told as soon as she writes, of a stand-in while it lasts.
            return new Placement(delivery, null, now, now + AfterFault.Slowly, []) { IsHeld = true };
        }

        var place = delivery.Card?.ChannelId ?? to?.Place;
        if (place is null)
        {
            Log.NoPlace(logger, delivery.Id, unit, register.Municipality.CommunicationsUnit);
            if (book.AnyRefuses(now))
            {
                await undelivered.RunAsync(delivery, ct);
            }
        }

        return new Placement(delivery, place, now, now + AfterFault.Slowly, isPersonal ? [] : PlaceBook.ChannelsFor(unit, register, rules));
    }

    private async Task<PersonId?> PersonOfAsync(Notice notice, Register register, CancellationToken ct) =>
        notice.Card is CardKind.StandIn ? StandInSubject.Parse(notice.Subject)?.Person
        : notice.Card is not CardKind.SnapshotCame ? WeekSubject.Parse(notice.Subject)?.Person
        : (await items.FindAsync(notice.Item, ct))?.Account is { } id && register.Find(id) is { } account && register.ArchivistsOf(account) is var archivists && notice.Archivist < archivists.Count ? archivists[notice.Archivist]
        : null;
}
