using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A notice as it goes into the outbox.</summary>
/// <param name="Wanted">The item's version that the card should show at least.</param>
internal sealed record NoticeRow(string Item, string Card, string Unit, int Step, int Wanted, long DueAt)
{
    public static readonly RowShape<NoticeRow> Shape = new("item, card, unit, step, wanted, due_at");

    public static NoticeRow Of(Notice notice, int version, Instant at) => new(
        notice.Item.ToString(), notice.Card.ToString(), notice.To.Value, notice.Step, version, Instant.Max(at, notice.NotBefore ?? at).ToUnixTimeMilliseconds());
}
