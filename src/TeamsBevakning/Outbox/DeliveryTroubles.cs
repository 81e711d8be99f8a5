using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>What does not reach people, in words, with what to do about it: for <c>doctor</c> and <c>hjälp</c>.</summary>
public sealed class DeliveryTroubles(IOutbox outbox)
{
    public async Task<IReadOnlyList<DeliveryTrouble>> ReadAsync(ReplyLanguage language, CancellationToken ct)
    {
        var failing = (await outbox.FailingAsync(ct)).GroupBy(one => one.Fault).Select(same => Of(same.Key, [.. same], language)).ToList();
        var waiting = (await outbox.WaitingAsync(ct)).Values.Sum();
        return waiting == 0 ? failing : [new DeliveryTrouble(language.Of(Texts.TroubleWaiting, English.TroubleWaiting).With(Cards(waiting, language)), language.Of(Texts.TroubleWaitingToDo, English.TroubleWaitingToDo), PassesByItself: false), .. failing];
    }

    private static DeliveryTrouble Of(DeliveryFault fault, IReadOnlyList<FailingDeliveries> failing, ReplyLanguage language) => new(
        language.Of(Texts.TroubleFailing, English.TroubleFailing).With(
            Cards(failing.Sum(one => one.Count), language), SwedishText.Sortable(failing.Min(one => one.Since), SwedishText.Zone), FaultText.What(fault, language), failing[0].Reason),
        FaultText.ToDo(fault, language),
        fault is DeliveryFault.Throttled or DeliveryFault.Busy or DeliveryFault.Unreachable or DeliveryFault.AnswerUnclear or DeliveryFault.CardGone or DeliveryFault.ServiceFault);

    private static string Cards(int count, ReplyLanguage language) => language.Of($"{count} kort", count == 1 ? "1 card is" : $"{count} cards are");
}

/// <summary>Something that does not reach people.</summary>
public sealed record DeliveryTrouble(string Text, string ToDo, bool PassesByItself);
