using System.Data.Common;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dapper;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Notes of the program's own that name a person in what another did, or what time did: that she was away or stood in, was given an item, or was reminded. What people wrote of each other is not looked into.</summary>
internal static class PersonInNotes
{
    private static readonly JournalKind[] Naming =
        [JournalKind.AbsenceSaid, JournalKind.AbsenceTakenBack, JournalKind.HandedOver, JournalKind.CameBack, JournalKind.Given, JournalKind.Reminded];

    /// <summary>Those whose note is still there, in order.</summary>
    public static async Task<IReadOnlyList<(long Number, long At)>> FindAsync(DbConnection connection, ErasureScope scope)
    {
        if (scope.Person is null || !scope.Fields.Contains(PersonalField.Note) || await NamesAsync(connection, scope.Person.Value.ToString()) is not { Count: > 0 } names)
        {
            return [];
        }

        var named = new Regex($@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', names.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}]|-\p{{L}})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        var notes = await connection.QueryAsync<(long Number, long At, string Note)>(
            $"""
            select number, at, note from journal
            where note_salt is not null and (by_id is null or by_id <> @person) and kind in ({string.Join(", ", Naming.Select(kind => $"'{kind}'"))}){(scope.Before is null ? string.Empty : " and at < @before")}
            order by number
            """,
            new { person = scope.Person.Value.ToString(), before = scope.Before?.ToUnixTimeMilliseconds() });
        return [.. notes.Where(each => named.IsMatch(each.Note)).Select(each => (each.Number, each.At))];
    }

    /// <summary>Every name that she has had: in what she did, in Microsoft Entra's groups, and in the registers that were imported.</summary>
    private static async Task<IReadOnlyList<string>> NamesAsync(DbConnection connection, string person)
    {
        var names = await connection.QueryAsync<string?>(
            """
            select by_name from journal where by_id = @person union select said_by_name from absence where said_by_id = @person
            union select holder_name from item where holder_id = @person union select resolved_by_name from item where resolved_by_id = @person
            union select name from entra_member where person = @person
            """,
            new { person });
        var registers = await connection.QueryAsync<string>("select json from register where lower(json) like @mention", new { mention = $"%{person}%" });
        return
        [
            .. names.Concat(registers.SelectMany(json => NamesIn(JsonNode.Parse(json), person))).OfType<string>()
                .Where(name => name.Length > 0 && name != RowValues.Erased.Name).Distinct().OrderByDescending(name => name.Length),
        ];
    }

    /// <summary>What stands as the name where the id stands.</summary>
    private static IEnumerable<string> NamesIn(JsonNode? node, string person) => node switch
    {
        JsonArray list => list.SelectMany(each => NamesIn(each, person)),
        JsonObject shape => shape.SelectMany(member => NamesIn(member.Value, person))
            .Concat(shape["name"] is JsonValue name && shape.Any(member => IsId(member.Value, person)) ? [name.ToString()] : []),
        _ => [],
    };

    private static bool IsId(JsonNode? value, string person) => value is JsonValue && string.Equals(value.ToString(), person, StringComparison.OrdinalIgnoreCase);
}
