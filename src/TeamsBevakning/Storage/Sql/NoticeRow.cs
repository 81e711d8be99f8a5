using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A notice as it goes into the outbox.</summary>
/// <param name="Wanted">The item's version that the card should show at least.</param>
internal sealed record NoticeRow(string Item, string Card, string Unit, int Step, int Wanted, long DueAt)
{
    public static readonly RowShape<NoticeRow> Shape = new RowShape<NoticeRow>()
        .Text("item", row => row.Item)
        .Text("card", row => row.Card)
        .Text("unit", row => row.Unit)
        .Number("step", row => row.Step)
        .Number("wanted", row => row.Wanted)
        .Number("due_at", row => row.DueAt);

    public static NoticeRow Of(Notice notice, int version, Instant at) => new(
        notice.Item.ToString(), notice.Card.ToString(), notice.To.Value, notice.Step, version, Instant.Max(at, notice.NotBefore ?? at).ToUnixTimeMilliseconds());
}
