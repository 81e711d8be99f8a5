using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Escalations that share a card: a delivery that tells of several, as a summary does. One that stood alone becomes it when another joins, and its card in Teams follows.</summary>
internal static class SharedCards
{
    /// <summary>More than any item's version: a card that is on its way as it was is sent once more.</summary>
    private const int Renewed = 1_000;

    private const string Shared = "select summary.delivery from summary join delivery on delivery.id = summary.delivery where delivery.card = 'LateGroup' and summary.item = @Item";

    /// <summary>False when the item's escalation stands, or is to stand, on a card of its own.</summary>
    public static bool Enqueue(WriteSession session, NoticeRow row, ItemId? joins)
    {
        const string follow = $"""
            update delivery set wanted = wanted + 1, attempts = 0, urgency = @Urgency, due_at = case when due_at is not null and due_at < @DueAt then due_at else @DueAt end where id in ({Shared})
            """;
        if (session.Execute(follow, row) > 0)
        {
            return true;
        }

        if (joins is not { } first || session.QueryFirstOrDefault<long?>("select id from delivery where item = @Item and card = 'Escalation' and unit = @Unit", row) is not null)
        {
            return false;
        }

        var at = row with { Item = first.ToString() };
        if (session.QueryFirstOrDefault<long?>($"{Shared} and delivery.unit = @Unit order by summary.delivery desc", at) is not { } delivery)
        {
            if (session.QueryFirstOrDefault<long?>("select id from delivery where item = @Item and card = 'Escalation' and unit = @Unit order by id desc", at) is not { } alone)
            {
                return false;
            }

            session.Execute($"update delivery set card = 'LateGroup', wanted = wanted + {Renewed} where id = @alone", new { alone });
            session.Execute("insert into summary (delivery, item) values (@alone, @first)", new { alone, first = first.ToString() });
            delivery = alone;
        }

        session.Execute("insert into summary (delivery, item) values (@delivery, @item)", new { delivery, item = row.Item });
        return session.Execute(follow, row) > 0;
    }
}
