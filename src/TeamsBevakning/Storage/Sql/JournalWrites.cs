using System.Security.Cryptography;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>
/// Adds a group's entries to the chain. The head is locked until the commit, so that of several programs one at a time adds; whoever holds it waits for nothing else,
/// so that none waits for ever.
/// </summary>
internal static class JournalWrites
{
    public static void Append(WriteSession session, IReadOnlyList<JournalEntry> entries)
    {
        var end = new ChainEnd(HeadOf(session));
        var rows = new List<JournalRecord>(entries.Count);
        var refusals = new HashSet<(string?, string?, string?)>();
        foreach (var row in entries.Select(JournalRow.Of))
        {
            if (row is not { Kind: nameof(JournalKind.Refused), Cause: not null } || (refusals.Add((row.Cause, row.Item, row.ById)) && !IsTold(session, row)))
            {
                rows.Add(end.Add(row, NewSalt));
            }
        }

        if (rows.Count > 0)
        {
            session.Add(JournalRow.Add, rows);
            session.Execute("update journal_head set number = @Number, hash = @Hash", end.Head);
        }
    }

    private static ChainHead HeadOf(WriteSession session)
    {
        var (number, hash) = session.Query<(long, string)>($"select number, hash from journal_head {session.Dialect.ForUpdate}").Single();
        return new ChainHead(number, hash);
    }

    public static string NewSalt() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>A refusal is recorded once however often it is sent, and takes no number the second time.</summary>
    private static bool IsTold(WriteSession session, JournalRecord row) => session.QueryFirstOrDefault<bool>(
        "select exists (select 1 from journal where kind = 'Refused' and cause = @Cause and coalesce(item, '') = coalesce(@Item, '') and by_id = @ById)", row);
}
