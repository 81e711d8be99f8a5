using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlPlaces(SqlDatabase database) : IPlaces
{
    public Task<IReadOnlyList<PersonChat>> ChatsAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<PersonChat>>(
        async connection => (await connection.QueryAsync<ChatRow>("select person, service_url, tenant, bot, account, conversation from chat order by person"))
            .Select(row => new PersonChat(new PersonId(Guid.Parse(row.Person)), row.ServiceUrl, row.Tenant, row.Bot, row.Account, row.Conversation)).ToList(),
        ct);

    public Task<IReadOnlyList<PlaceFault>> FaultsAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<PlaceFault>>(
        async connection => (await connection.QueryAsync<FaultRow>("select place, fault, reason, since, until from place_fault order by place"))
            .Select(row => new PlaceFault(
                row.Place, Enum.Parse<DeliveryFault>(row.Fault), row.Reason, Instant.FromUnixTimeMilliseconds(row.Since), Instant.FromUnixTimeMilliseconds(row.Until)))
            .ToList(),
        ct);

    public Task LearnAsync(PersonChat chat, Instant at, CancellationToken ct) => database.WriteAsync(session =>
    {
        // A message in a channel does not make the chat unknown again.
        var isNew = session.Execute(
            """
            insert into chat (person, service_url, tenant, bot, account, conversation) values (@person, @ServiceUrl, @TenantId, @BotId, @AccountId, @ConversationId)
            on conflict (person) do update set
                service_url = excluded.service_url, tenant = excluded.tenant, bot = excluded.bot, account = excluded.account,
                conversation = coalesce(excluded.conversation, chat.conversation)
            where chat.service_url <> excluded.service_url or chat.bot <> excluded.bot or chat.account <> excluded.account
                or (excluded.conversation is not null and coalesce(chat.conversation, '') <> excluded.conversation)
            """,
            new { person = chat.Person.ToString(), chat.ServiceUrl, chat.TenantId, chat.BotId, chat.AccountId, chat.ConversationId }) > 0;
        if (isNew)
        {
            session.Execute("update delivery set waiting = 0, due_at = @at where waiting = 1", new { at = at.ToUnixTimeMilliseconds() });
        }
    });

    public Task AvoidAsync(PlaceFault fault, CancellationToken ct) => database.WriteAsync(session =>
    {
        var row = new { fault.Place, fault = fault.Fault.ToString(), fault.Reason, since = fault.Since.ToUnixTimeMilliseconds(), until = fault.Until.ToUnixTimeMilliseconds() };
        session.Execute(
            """
            insert into place_fault (place, fault, reason, since, until) values (@Place, @fault, @Reason, @since, @until)
            on conflict (place) do update set fault = excluded.fault, reason = excluded.reason, until = excluded.until
            """,
            row);

        // What waits to go there goes to the next place too.
        session.Execute("update delivery set place = null where place = @Place and activity is null and due_at is not null and leased_until is null", row);
    });

    public Task ForgiveAsync(string place, CancellationToken ct) => database.WriteAsync(session => session.Execute("delete from place_fault where place = @place", new { place }));

    private sealed class ChatRow
    {
        public required string Person { get; init; }
        public required string ServiceUrl { get; init; }
        public required string Tenant { get; init; }
        public required string Bot { get; init; }
        public required string Account { get; init; }
        public string? Conversation { get; init; }
    }

    private sealed class FaultRow
    {
        public required string Place { get; init; }
        public required string Fault { get; init; }
        public required string Reason { get; init; }
        public long Since { get; init; }
        public long Until { get; init; }
    }
}
