using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlTies(SqlDatabase database, OutboxBell bell) : ITies
{
    private const string Columns = "unit, own, service_url, tenant, team, channel, bot";

    public Task<ChannelTie?> FindAsync(UnitId unit, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<Row>($"select {Columns} from tie where unit = @unit and own = 1", new { unit = unit.Value }))?.ToTie(), ct);

    public Task<IReadOnlyList<ChannelTie>> ListAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<ChannelTie>>(
        async connection => (await connection.QueryAsync<Row>($"select {Columns} from tie order by unit, own desc, tied_at desc, channel")).Select(row => row.ToTie()).ToList(), ct);

    public async Task<int> TieAsync(ChannelTie tie, Actor by, bool isCommunicationsUnit, Instant at, CancellationToken ct)
    {
        var posted = 0;
        await database.WriteAsync(session => posted = Tie(session, tie, by, isCommunicationsUnit, at));
        bell.Ring();
        return posted;
    }

    public Task<IReadOnlyList<UnitId>> UntieAsync(string channelId, IReadOnlyCollection<UnitId> units, Actor? by, Instant at, CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<UnitId>>(
            session => Untie(
                session, $"channel = @channelId and {session.Dialect.Among("unit", "@units")}", new { channelId, units = units.Select(unit => unit.Value).ToArray() }, by, at),
            _ => true);

    public Task<IReadOnlyList<UnitId>> ForgetTeamAsync(string teamId, Actor? by, Instant at, CancellationToken ct) => database.WriteAsync<IReadOnlyList<UnitId>>(
        session =>
        {
            // The cards went with the bot: those of unhandled items that stand nowhere else are posted where the unit's cards now go.
            session.Execute(
                """
                delete from delivery where channel in (select channel from tie where team = @teamId)
                    and (item not in (select id from item where unhandled = 1) or exists (
                        select 1 from delivery other
                        where other.item = delivery.item and other.card = delivery.card and other.unit = delivery.unit and other.step = delivery.step and other.activity is not null
                            and other.channel not in (select channel from tie where team = @teamId)));
                update delivery set service_url = null, channel = null, conversation = null, activity = null, place = null, due_at = @at, leased_until = null, leased_by = null
                where channel in (select channel from tie where team = @teamId);
                """,
                new { teamId, at = at.ToUnixTimeMilliseconds() });
            return Untie(session, "team = @teamId", new { teamId }, by, at);
        },
        _ => true);

    private static int Tie(WriteSession session, ChannelTie tie, Actor by, bool isCommunicationsUnit, Instant at)
    {
        var row = new
        {
            unit = tie.Unit.Value,
            tie.ServiceUrl,
            tenant = tie.TenantId,
            team = tie.TeamId,
            channel = tie.ChannelId,
            bot = tie.BotId,
            at = at.ToUnixTimeMilliseconds(),
        };
        session.Execute(
            """
            update tie set own = 0 where unit = @unit and channel <> @channel;
            insert into tie (unit, channel, own, service_url, tenant, team, bot, tied_at) values (@unit, @channel, 1, @ServiceUrl, @tenant, @team, @bot, @at)
            on conflict (unit, channel) do update set
                own = 1, service_url = excluded.service_url, tenant = excluded.tenant, team = excluded.team, bot = excluded.bot, tied_at = excluded.tied_at;
            """,
            row);
        Journal(session, JournalKind.Tied, tie.Unit, by, at);

        // What waited goes to the unit's own channel, or, with none, to the communications unit's.
        var freed = session.Execute(
            $"update delivery set waiting = 0, due_at = @at where waiting = 1 {Own(isCommunicationsUnit)}",
            row);
        session.Execute($"update delivery set place = null where activity is null and due_at is not null {Own(isCommunicationsUnit)}", row);
        session.Execute("delete from place_fault where place = @channel", row);
        var posted = session.Execute(
            """
            insert into delivery (item, card, unit, step, wanted, due_at)
            select distinct item.id, delivery.card, delivery.unit, delivery.step, case when delivery.card in ('LateSummary', 'LateGroup') then delivery.wanted else item.version end, @at
            from item join delivery on delivery.item = item.id and delivery.unit = @unit and delivery.activity is not null
            where item.unhandled = 1 and delivery.card <> 'Reminder'
                and not exists (select 1 from delivery d where d.item = item.id and d.card = delivery.card and d.unit = @unit and (d.channel = @channel or d.activity is null))
            """,
            row);
        session.Execute(
            """
            insert into summary (delivery, item)
            select distinct again.id, summary.item
            from delivery again join delivery before on before.item = again.item and before.card = again.card and before.unit = again.unit and before.id < again.id
                join summary on summary.delivery = before.id
            where again.card in ('LateSummary', 'LateGroup') and again.unit = @unit and again.activity is null and not exists (select 1 from summary s where s.delivery = again.id)
            """,
            row);
        return freed + posted;
    }

    private static string Own(bool isCommunicationsUnit) => isCommunicationsUnit ? string.Empty : "and unit = @unit";

    private static List<UnitId> Untie(WriteSession session, string where, object parameters, Actor? by, Instant at)
    {
        session.Execute($"update delivery set place = null where activity is null and place in (select channel from tie where {where})", parameters);
        var units = session.Query<string>($"delete from tie where {where} returning unit", parameters).Distinct().Select(unit => new UnitId(unit)).ToList();
        session.Execute(
            """
            update tie set own = 1
            where not exists (select 1 from tie own where own.unit = tie.unit and own.own = 1)
                and channel = (select last.channel from tie last where last.unit = tie.unit order by last.tied_at desc, last.channel limit 1)
            """);
        units.ForEach(unit => Journal(session, JournalKind.Untied, unit, by, at));
        return units;
    }

    private static void Journal(WriteSession session, JournalKind kind, UnitId unit, Actor? by, Instant at) =>
        session.Journal(new JournalEntry(kind, at) { Unit = unit, By = by });

    private sealed class Row
    {
        public required string Unit { get; init; }
        public required long Own { get; init; }
        public required string ServiceUrl { get; init; }
        public required string Tenant { get; init; }
        public required string Team { get; init; }
        public required string Channel { get; init; }
        public required string Bot { get; init; }

        public ChannelTie ToTie() => new(new UnitId(Unit), ServiceUrl, Tenant, Team, Channel, Bot) { IsReserve = Own == 0 };
    }
}
