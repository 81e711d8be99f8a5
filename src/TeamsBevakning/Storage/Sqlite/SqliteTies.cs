using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqliteTies(SqliteDatabase database, OutboxBell bell) : ITies
{
    private const string Columns = "unit, service_url, tenant, team, channel, bot";

    public Task<ChannelTie?> FindAsync(UnitId unit, CancellationToken ct) => Task.FromResult(database.Read(connection =>
        connection.QuerySingleOrDefault<Row>($"select {Columns} from tie where unit = @unit", new { unit = unit.Value })?.ToTie()));

    public Task<IReadOnlyList<ChannelTie>> ListAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ChannelTie>>(database.Read(connection =>
        connection.Query<Row>($"select {Columns} from tie order by unit").Select(row => row.ToTie()).ToList()));

    public async Task<int> TieAsync(ChannelTie tie, Actor by, bool isCommunicationsUnit, Instant at, CancellationToken ct)
    {
        var posted = 0;
        await database.WriteAsync(connection => posted = Tie(connection, tie, by, isCommunicationsUnit, at));
        bell.Ring();
        return posted;
    }

    public Task<IReadOnlyList<UnitId>> UntieChannelAsync(string channelId, Actor? by, Instant at, CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<UnitId>>(connection => Untie(connection, "channel = @channelId", new { channelId }, by, at), _ => true);

    public Task<IReadOnlyList<UnitId>> ForgetTeamAsync(string teamId, Actor? by, Instant at, CancellationToken ct) => database.WriteAsync<IReadOnlyList<UnitId>>(
        connection =>
        {
            // The cards went with the bot: those of unhandled items are posted where the unit's cards now go.
            connection.Execute(
                """
                delete from delivery where channel in (select channel from tie where team = @teamId)
                    and item not in (select id from item where state in ('Open', 'Acknowledged'));
                update delivery set service_url = null, channel = null, conversation = null, activity = null, due_at = @at
                where channel in (select channel from tie where team = @teamId);
                """,
                new { teamId, at = at.ToUnixTimeMilliseconds() });
            return Untie(connection, "team = @teamId", new { teamId }, by, at);
        },
        _ => true);

    private static int Tie(SqliteConnection connection, ChannelTie tie, Actor by, bool isCommunicationsUnit, Instant at)
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
        connection.Execute(
            """
            insert into tie (unit, service_url, tenant, team, channel, bot, tied_at) values (@unit, @ServiceUrl, @tenant, @team, @channel, @bot, @at)
            on conflict (unit) do update set
                service_url = excluded.service_url, tenant = excluded.tenant, team = excluded.team, channel = excluded.channel, bot = excluded.bot, tied_at = excluded.tied_at
            """,
            row);
        Journal(connection, JournalKind.Tied, tie.Unit, by, at);

        // What waited goes to the unit's own channel, or, with none, to the communications unit's.
        var freed = connection.Execute(
            isCommunicationsUnit ? "update delivery set waiting = 0, due_at = @at where waiting = 1" : "update delivery set waiting = 0, due_at = @at where waiting = 1 and unit = @unit",
            row);
        var posted = connection.Execute(
            """
            insert into delivery (item, card, unit, step, wanted, due_at)
            select distinct item.id, delivery.card, delivery.unit, delivery.step, case delivery.card when 'LateSummary' then delivery.wanted else item.version end, @at
            from item join delivery on delivery.item = item.id and delivery.unit = @unit and delivery.activity is not null
            where item.state in ('Open', 'Acknowledged') and delivery.card <> 'Reminder'
                and not exists (select 1 from delivery d where d.item = item.id and d.card = delivery.card and d.unit = @unit and (d.channel = @channel or d.activity is null))
            """,
            row);
        connection.Execute(
            """
            insert into summary (delivery, item)
            select distinct again.id, summary.item
            from delivery again join delivery before on before.item = again.item and before.card = again.card and before.unit = again.unit and before.id < again.id
                join summary on summary.delivery = before.id
            where again.card = 'LateSummary' and again.unit = @unit and again.activity is null and not exists (select 1 from summary s where s.delivery = again.id)
            """,
            row);
        return freed + posted;
    }

    private static List<UnitId> Untie(SqliteConnection connection, string where, object parameters, Actor? by, Instant at)
    {
        var units = connection.Query<string>($"delete from tie where {where} returning unit", parameters).Select(unit => new UnitId(unit)).ToList();
        units.ForEach(unit => Journal(connection, JournalKind.Untied, unit, by, at));
        return units;
    }

    private static void Journal(SqliteConnection connection, JournalKind kind, UnitId unit, Actor? by, Instant at) =>
        connection.Execute(JournalRow.Insert, JournalRow.Of(new JournalEntry(kind, at) { Unit = unit, By = by }));

    private sealed class Row
    {
        public required string Unit { get; init; }
        public required string ServiceUrl { get; init; }
        public required string Tenant { get; init; }
        public required string Team { get; init; }
        public required string Channel { get; init; }
        public required string Bot { get; init; }

        public ChannelTie ToTie() => new(new UnitId(Unit), ServiceUrl, Tenant, Team, Channel, Bot);
    }
}
