using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Puts notices into the outbox, inside the writer's transaction. A card that waits or stands there already is told to follow; a new one gets its row.</summary>
internal static class OutboxWrites
{
    private const string NewSummary = "insert into delivery (item, card, unit, step, wanted, due_at, urgency) values (@Item, @Card, @Unit, @Step, @Wanted, @DueAt, @Urgency) returning id";

    private static readonly RowUpdate<NoticeRow> Follow = new(
        "delivery", NoticeRow.Shape, ["item", "card", "unit", "step"], "attempts = 0", "item = {item} and card = {card} and unit = {unit} and step = {step}");

    /// <summary>A card that is due already keeps its place in the queue, and the indexes over what is due need not be touched.</summary>
    private static readonly RowUpdate<NoticeRow> Stay = Follow with
    {
        Keys = [.. Follow.Keys, "due_at", "urgency"],
        Where = $"{Follow.Where} and due_at <= {{due_at}} and urgency = {{urgency}}",
    };

    private static readonly RowInsert<NoticeRow> New = new("delivery", NoticeRow.Shape);

    public static void Enqueue(WriteSession session, Notice notice, Item about, Instant at)
    {
        var row = NoticeRow.Of(notice, about, at);
        if (notice.Card is CardKind.LateSummary)
        {
            EnqueueSummary(session, row);
        }
        else if (notice.Card is not CardKind.Escalation || !SharedCards.Enqueue(session, row, notice.Joins))
        {
            Enqueue(session, [row]);
        }
    }

    /// <summary>Each of another card; none is a summary.</summary>
    public static void Enqueue(WriteSession session, IReadOnlyList<NoticeRow> notices)
    {
        var followed = session.Change(Stay, Follow, notices);
        session.Add(New, [.. notices.Where((_, i) => !followed[i])]);
    }

    /// <summary>A summary follows when it has the item; otherwise the item joins the one that is being collected, or begins a new one.</summary>
    private static void EnqueueSummary(WriteSession session, NoticeRow row)
    {
        // One that has not been posted keeps the time it is to be sent at.
        const string follow = """
            update delivery set wanted = wanted + 1, attempts = 0, urgency = @Urgency, due_at = case when activity is null and due_at is not null and due_at > @DueAt then due_at else @DueAt end
            where id in (select delivery from summary where item = @Item)
            """;
        if (session.Execute(follow, row) > 0)
        {
            return;
        }

        var collecting = session.QueryFirstOrDefault<long?>("select id from delivery where card = @Card and unit = @Unit and activity is null order by id desc limit 1", row);
        if (collecting is null)
        {
            collecting = session.QueryFirstOrDefault<long>(NewSummary, row);
        }
        else
        {
            session.Execute("update delivery set wanted = wanted + 1 where id = @collecting", new { collecting });
        }

        session.Execute("insert into summary (delivery, item) values (@collecting, @item)", new { collecting, item = row.Item });
    }
}
