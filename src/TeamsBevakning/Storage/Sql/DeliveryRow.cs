using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A delivery as its row; columns by their names.</summary>
internal sealed class DeliveryRow
{
    public const string Columns =
        "id, item, card, unit, step, wanted, due_at, attempts, service_url, channel, conversation, activity, urgency, place, is_short, failing_since, subject";

    public long Id { get; init; }
    public required string Item { get; init; }
    public required string Card { get; init; }
    public required string Unit { get; init; }
    public int Step { get; init; }
    public int Wanted { get; init; }
    public long? DueAt { get; init; }
    public int Attempts { get; init; }
    public string? ServiceUrl { get; init; }
    public string? Channel { get; init; }
    public string? Conversation { get; init; }
    public string? Activity { get; init; }
    public int Urgency { get; init; }
    public string? Place { get; init; }
    public int IsShort { get; init; }
    public long? FailingSince { get; init; }
    public string? Subject { get; init; }

    public Delivery ToDelivery(long? slot = null) => new(
        Id,
        new Notice(new ItemId(Guid.Parse(Item)), Enum.Parse<CardKind>(Card), new UnitId(Unit), Step) { Subject = Subject },
        Wanted,
        Attempts,
        Activity is null ? null : new LiveCard(ServiceUrl!, Channel!, Conversation!, Activity))
    {
        Urgency = (Urgency)Urgency,
        Place = Place,
        IsShort = IsShort == 1,
        FailingSince = FailingSince is { } since ? Instant.FromUnixTimeMilliseconds(since) : null,
        Slot = slot,
    };
}
