using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Credentials;

namespace TeamsBevakning.Storage.Sql;

/// <summary>When each credential is to be looked at next.</summary>
public sealed class CredentialStore(SqlDatabase database)
{
    private const string Columns = "id, name, expires_at";

    /// <summary>These are the credentials now: one that is new or whose end has moved is looked at at once, and so are those that are gone, which are returned.</summary>
    public Task<IReadOnlyList<string>> SyncAsync(IReadOnlyList<Credential> credentials, Instant at) => database.WriteAsync<IReadOnlyList<string>>(
        session =>
        {
            foreach (var credential in credentials)
            {
                session.Execute(
                    """
                    insert into credential (id, name, expires_at, next_due_at) values (@Id, @Name, @expires, @at)
                    on conflict (id) do update set name = excluded.name, expires_at = excluded.expires_at,
                        next_due_at = case when credential.expires_at = excluded.expires_at then credential.next_due_at else excluded.next_due_at end
                    """,
                    new { credential.Id, credential.Name, expires = credential.ExpiresAt.ToUnixTimeMilliseconds(), at = at.ToUnixTimeMilliseconds() });
            }

            var known = credentials.Select(credential => credential.Id).ToHashSet();
            var gone = session.Query<string>("select id from credential").Where(id => !known.Contains(id)).ToList();
            gone.ForEach(id => session.Execute("delete from credential where id = @id", new { id }));
            return gone;
        },
        _ => true);

    public Task<IReadOnlyList<Credential>> DueAsync(Instant at, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Credential>>(
        async connection => [.. (await connection.QueryAsync<(string Id, string Name, long ExpiresAt)>(
                $"select {Columns} from credential where next_due_at <= @at", new { at = at.ToUnixTimeMilliseconds() }))
            .Select(row => new Credential(row.Id, row.Name, Instant.FromUnixTimeMilliseconds(row.ExpiresAt)))],
        ct);

    /// <summary>It has been looked at; unless its end has moved meanwhile.</summary>
    public Task DoneAsync(Credential credential, Instant? nextAt) => database.WriteAsync(session => session.Execute(
        "update credential set next_due_at = @next where id = @Id and expires_at = @expires",
        new { credential.Id, expires = credential.ExpiresAt.ToUnixTimeMilliseconds(), next = nextAt?.ToUnixTimeMilliseconds() }));
}
