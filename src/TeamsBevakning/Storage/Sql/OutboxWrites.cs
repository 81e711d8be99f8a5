using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Puts notices into the outbox, inside the writer's transaction. A card that waits or stands there already is told to follow; a new one gets its row.</summary>
internal static class OutboxWrites
{
    private const string Follow = "update delivery set wanted = @version, due_at = @at, attempts = 0, urgency = @urgency where item = @item and card = @card and unit = @unit and step = @step";

    private const string New = "insert into delivery (item, card, unit, step, wanted, due_at, urgency) values (@item, @card, @unit, @step, @version, @at, @urgency)";

    public static void Enqueue(WriteSession session, Notice notice, Item about, Instant at)
    {
        var row = new
        {
            item = notice.Item.ToString(),
            card = notice.Card.ToString(),
            unit = notice.To.Value,
            step = notice.Step,
            version = about.Version,
            urgency = (int)UrgencyRule.Of(notice, about, at),
            at = Instant.Max(at, notice.NotBefore ?? at).ToUnixTimeMilliseconds(),
        };
        if (notice.Card is CardKind.LateSummary)
        {
            EnqueueSummary(session, notice.Item, row);
        }
        else if (session.Execute(Follow, row) == 0)
        {
            session.Execute(New, row);
        }
    }

    /// <summary>A summary follows when it has the item; otherwise the item joins the one that is being collected, or begins a new one.</summary>
    private static void EnqueueSummary(WriteSession session, ItemId item, object row)
    {
        // One that has not been posted keeps the time it is to be sent at.
        const string follow = """
            update delivery set wanted = wanted + 1, attempts = 0, urgency = @urgency, due_at = case when activity is null and due_at is not null and due_at > @at then due_at else @at end
            where id in (select delivery from summary where item = @item)
            """;
        if (session.Execute(follow, row) > 0)
        {
            return;
        }

        var collecting = session.QueryFirstOrDefault<long?>("select id from delivery where card = @card and unit = @unit and activity is null order by id desc limit 1", row);
        if (collecting is null)
        {
            collecting = session.QueryFirstOrDefault<long>($"{New} returning id", row);
        }
        else
        {
            session.Execute("update delivery set wanted = wanted + 1 where id = @collecting", new { collecting });
        }

        session.Execute("insert into summary (delivery, item) values (@collecting, @item)", new { collecting, item = item.ToString() });
    }
}
