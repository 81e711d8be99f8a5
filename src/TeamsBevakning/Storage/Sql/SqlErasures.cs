using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlErasures(SqlDatabase database) : IErasures
{
    private const int BatchSize = 500;

    public Task<Erasable> FindAsync(ErasureScope scope, CancellationToken ct) => database.ReadAsync(
        async connection =>
        {
            var (sql, parameters) = (Where(scope), Parameters(scope));
            var counts = string.Join(", ", Enum.GetValues<PersonalField>().Select(field => $"count({Salt(field)})"));
            var all = await connection.QuerySingleAsync<(int Entries, int Who, int Comment, int Link, int Note, long? From, long? To)>(
                $"select count(*), {counts}, min(at), max(at) from journal where {sql}", parameters);
            var fields = new Dictionary<PersonalField, int>
            {
                [PersonalField.Who] = all.Who,
                [PersonalField.Comment] = all.Comment,
                [PersonalField.Link] = all.Link,
                [PersonalField.Note] = all.Note,
            };
            var notes = await PersonInNotes.FindAsync(connection, scope);
            fields[PersonalField.Note] += notes.Count;
            var items = scope.Person is null
                ? default
                : await connection.QuerySingleAsync<(int Closed, int Open)>(
                    $"select count(case when {PersonInItems.Closed(scope)} then 1 end), count(case when {PersonInItems.Open} then 1 end) from item", parameters);
            return new Erasable(
                all.Entries + notes.Count,
                fields.Where(pair => pair.Value > 0 && scope.Fields.Contains(pair.Key)).ToDictionary(),
                RowValues.InstantOf(notes.Select(note => (long?)note.At).Append(all.From).Min()),
                RowValues.InstantOf(notes.Select(note => (long?)note.At).Append(all.To).Max()),
                items.Closed,
                items.Open);
        },
        ct);

    public async Task<int> EraseAsync(ErasureScope scope, string reason, Instant at, CancellationToken ct)
    {
        if (scope.Person is not null)
        {
            await database.WriteAsync(session =>
            {
                PersonInItems.EraseInJson(session, scope, Parameters(scope));
                session.Execute(PersonInItems.Erase(scope), Parameters(scope));
                session.Execute(Absences(scope), Parameters(scope));
                session.Erases = true;
            });
        }

        // Before what she did herself, where her name is found: what is left when it is stopped in between is found again.
        var notes = await database.ReadAsync(connection => PersonInNotes.FindAsync(connection, scope), ct);
        var erased = await EraseAsync([.. notes.Select(note => note.Number)], new ErasureScope([PersonalField.Note]), reason, at, ct);

        // Found by a reader: others that write should not wait while the journal is gone through.
        var numbers = await database.ReadAsync(
            async connection => (await connection.QueryAsync<long>($"select number from journal where {Where(scope)} order by number", Parameters(scope))).AsList(), ct);
        return erased + await EraseAsync(numbers, scope, reason, at, ct);
    }

    private async Task<int> EraseAsync(IReadOnlyList<long> numbers, ErasureScope scope, string reason, Instant at, CancellationToken ct)
    {
        var erased = 0;
        foreach (var some in numbers.Chunk(BatchSize))
        {
            ct.ThrowIfCancellationRequested();
            erased += await database.WriteAsync(session => EraseSome(session, some, scope, reason, at), _ => true);
        }

        return erased;
    }

    private static int EraseSome(WriteSession session, long[] some, ErasureScope scope, string reason, Instant at)
    {
        var parameters = new DynamicParameters(Parameters(scope));
        parameters.Add("some", some);
        var records = session.Query<JournalRecord>(
            $"select {JournalRow.Columns} from journal where {session.Dialect.Among("number", "@some")} and {Where(scope)} order by number", parameters).AsList();
        if (records.Count == 0)
        {
            return 0;
        }

        var fields = scope.In(records);
        foreach (var (field, numbers) in fields.Numbers)
        {
            session.Execute($"update journal set {Emptied(field)} where {session.Dialect.Among("number", "@numbers")}", new { numbers = numbers.ToArray() });
        }

        session.Erases = true;
        session.Journal(new JournalEntry(JournalKind.Erased, at) { Erased = fields, Note = reason });
        return records.Count;
    }

    private static string Where(ErasureScope scope) => string.Join(" and ", new[]
    {
        $"({string.Join(" or ", scope.Fields.Select(field => $"{Salt(field)} is not null"))})",
        scope.Person is null ? null : "by_id = @person",
        scope.Item is null ? null : "item = @item",
        scope.Before is null ? null : "at < @before",
    }.Where(part => part is not null));

    /// <summary>What is over: the person's own absences go, and in others' somebody without a name stands.</summary>
    private static string Absences(ErasureScope scope)
    {
        var over = $"is_over = 1{(scope.Before is null ? string.Empty : " and until_at < @before")}";
        return $"""
            delete from absence_item where absence in (select id from absence where person = @person and {over});
            delete from absence where person = @person and {over};
            delete from quiet where person = @person;
            update delivery set subject = null where subject like @mention and due_at is null;
            update absence set substitute = null where substitute = @person and {over};
            update absence set said_by_id = @nobody, said_by_name = @erased where said_by_id = @person and {over};
            """;
    }

    private static object Parameters(ErasureScope scope) => new
    {
        person = scope.Person?.ToString(),
        mention = $"%{scope.Person}%",
        item = scope.Item?.ToString(),
        before = scope.Before?.ToUnixTimeMilliseconds(),
        nobody = RowValues.Erased.Id.ToString(),
        erased = RowValues.Erased.Name,
    };

    private static string Salt(PersonalField field) => field switch
    {
        PersonalField.Who => "who_salt",
        PersonalField.Comment => "comment_salt",
        PersonalField.Link => "link_salt",
        PersonalField.Note => "note_salt",
    };

    private static string Emptied(PersonalField field) => field switch
    {
        PersonalField.Who => "by_id = null, by_name = null, cause = null, who_salt = null",
        PersonalField.Comment => "comment = null, comment_salt = null",
        PersonalField.Link => "link = null, link_salt = null",
        PersonalField.Note => "note = null, note_salt = null",
    };
}
