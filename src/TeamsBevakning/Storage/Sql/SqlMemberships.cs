using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlMemberships(SqlDatabase database) : IMemberships
{
    private const string Due = "due_at <= @at";

    public async Task FollowAsync(IReadOnlyCollection<GroupId> groups, CancellationToken ct)
    {
        var wanted = groups.Select(group => group.ToString()).ToHashSet();
        if (wanted.SetEquals(await database.ReadAsync(connection => connection.QueryAsync<string>("select id from entra_group"), ct)))
        {
            return;
        }

        await database.WriteAsync(session =>
        {
            foreach (var id in session.Query<string>("select id from entra_group").Where(id => !wanted.Contains(id)).ToList())
            {
                session.Execute("delete from entra_member where group_id = @id", new { id });
                session.Execute("delete from entra_group where id = @id", new { id });
            }

            foreach (var id in wanted)
            {
                session.Execute($"insert into entra_group (id, due_at, version) values (@id, 0, {session.Dialect.Now}) on conflict do nothing", new { id });
            }
        });
    }

    public async Task<IReadOnlyList<GroupId>> ClaimDueAsync(Instant at, int limit, CancellationToken ct)
    {
        var some = await database.ReadAsync(
            connection => connection.ExecuteScalarAsync<bool>($"select exists (select 1 from entra_group where {Due})", new { at = at.ToUnixTimeMilliseconds() }), ct);
        return !some ? [] : await database.WriteAsync<IReadOnlyList<GroupId>>(
            session =>
            [
                .. session.Query<string>(Leases.Claim("entra_group", "id", Due, "due_at", session.Dialect), Leases.Parameters(database.Worker, at, limit))
                    .Order(StringComparer.Ordinal)
                    .Select(id => new GroupId(Guid.Parse(id))),
            ],
            _ => true);
    }

    public Task<bool> KeepAsync(GroupId group, GroupOutcome outcome, IReadOnlyCollection<Person> members, Instant at, Instant nextAt, CancellationToken ct)
    {
        var rows = members.Select(member => new MemberRow { GroupId = group.ToString(), Person = member.Id.ToString(), Name = member.Name }).ToList();
        return database.WriteAsync(session => Keep(session, Tried(group, outcome, at, nextAt), rows), _ => true);
    }

    public Task MarkUnreadAsync(GroupId group, GroupOutcome outcome, Instant at, Instant nextAt, CancellationToken ct) => database.WriteAsync(
        session => session.Execute(
            $"update entra_group set outcome = @Outcome, tried_at = @At, due_at = @NextAt, {Leases.Released} where id = @Id", Tried(group, outcome, at, nextAt)));

    public Task<IReadOnlyDictionary<GroupId, IReadOnlyList<Person>>> MembersAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<GroupId, IReadOnlyList<Person>>>(
        async connection => (await connection.QueryAsync<MemberRow>("select group_id, person, name from entra_member order by group_id, name, person"))
            .GroupBy(row => new GroupId(Guid.Parse(row.GroupId)), row => new Person(new PersonId(Guid.Parse(row.Person)), row.Name, null))
            .ToDictionary(members => members.Key, IReadOnlyList<Person> (members) => [.. members]),
        ct);

    public Task<IReadOnlyList<FollowedGroup>> ListAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<FollowedGroup>>(
        async connection => (await connection.QueryAsync<GroupRow>(
            "select id, read_at, tried_at, outcome, (select count(*) from entra_member where group_id = id) as members from entra_group order by id")).Select(row => row.ToGroup()).ToList(),
        ct);

    private static bool Keep(WriteSession session, object tried, List<MemberRow> rows)
    {
        if (session.Execute($"update entra_group set outcome = @Outcome, tried_at = @At, read_at = @At, due_at = @NextAt, {Leases.Released} where id = @Id", tried) == 0)
        {
            // The register has come to name it no longer.
            return false;
        }

        if (session.Query<MemberRow>("select group_id, person, name from entra_member where group_id = @Id", tried).ToHashSet().SetEquals(rows))
        {
            return false;
        }

        session.Execute("delete from entra_member where group_id = @Id", tried);
        rows.ForEach(row => session.Execute("insert into entra_member (group_id, person, name) values (@GroupId, @Person, @Name)", row));
        session.Execute("update entra_group set version = version + 1 where id = @Id", tried);
        return true;
    }

    private static object Tried(GroupId group, GroupOutcome outcome, Instant at, Instant nextAt) =>
        new { Id = group.ToString(), Outcome = outcome.ToString(), At = at.ToUnixTimeMilliseconds(), NextAt = nextAt.ToUnixTimeMilliseconds() };

    private sealed record MemberRow
    {
        public required string GroupId { get; init; }
        public required string Person { get; init; }
        public required string Name { get; init; }
    }

    private sealed class GroupRow
    {
        public required string Id { get; init; }
        public long? ReadAt { get; init; }
        public long? TriedAt { get; init; }
        public string? Outcome { get; init; }
        public long Members { get; init; }

        public FollowedGroup ToGroup() => new(
            new GroupId(Guid.Parse(Id)), RowValues.InstantOf(ReadAt), (int)Members, RowValues.InstantOf(TriedAt), Outcome is null ? null : Enum.Parse<GroupOutcome>(Outcome));
    }
}
