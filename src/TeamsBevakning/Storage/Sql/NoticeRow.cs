using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A notice as it goes into the outbox.</summary>
/// <param name="Wanted">The item's version that the card should show at least.</param>
internal sealed record NoticeRow(string Item, string Card, string Unit, int Step, int Wanted, long DueAt, int Urgency)
{
    public static readonly RowShape<NoticeRow> Shape = new("item, card, unit, step, wanted, due_at, urgency");

    public static NoticeRow Of(Notice notice, Item about, Instant at) => new(
        notice.Item.ToString(),
        notice.Card.ToString(),
        notice.To.Value,
        notice.Step,
        about.Version,
        Instant.Max(at, notice.NotBefore ?? at).ToUnixTimeMilliseconds(),
        (int)UrgencyRule.Of(notice, about, at));
}
