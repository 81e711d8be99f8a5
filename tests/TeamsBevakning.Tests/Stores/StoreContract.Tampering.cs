using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

/// <summary>What somebody does to the journal behind the program's back, in SQL.</summary>
public abstract partial class StoreContract
{
    private static readonly byte[] Masks = [0x01, 0x20, 0x80, 0x04];

    /// <summary>Of the bytes of a text, each that many is changed: all of them, where that is soon done.</summary>
    private protected virtual int EachByte => 1;

    [ContractFact]
    public async Task Every_change_of_a_single_byte_of_any_entry_is_found()
    {
        await LivedAsync();
        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Eva.Id, null), "begäran", At, default);
        var unseen = new List<string>();
        var (tried, refused) = (0, 0);
        await InVainAsync(async connection =>
        {
            foreach (var row in await RowsAsync(connection))
            {
                foreach (var (column, before) in row)
                {
                    foreach (var (text, after) in Changed(before, EachByte))
                    {
                        tried++;
                        var fault = await AfterAsync(connection, $"update journal set {column} = {text} where number = {row["number"]}", new { after });
                        refused += fault is null ? 1 : 0;
                        if (fault is { Found: null })
                        {
                            unseen.Add($"{row["number"]} {column} {before} {after}");
                        }
                    }
                }
            }
        });

        unseen.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(3_000 / EachByte);
        refused.ShouldBeLessThan(tried / 10); // What the database itself does not take: a number that is there, a letter in a number.
    }

    [ContractFact]
    public async Task Entries_that_are_taken_away_exchanged_doubled_or_put_in_are_found()
    {
        await LivedAsync();
        var columns = JournalRow.Columns.Replace("number,", string.Empty, StringComparison.Ordinal);
        await InVainAsync(async connection =>
        {
            // Whoever changes the journal does away with what is in the way.
            await connection.ExecuteAsync("drop index journal_refusal");
            var last = (await RowsAsync(connection)).Count;
            for (var n = 1; n <= last; n++)
            {
                (await FoundAsync($"delete from journal where number = {n}")).ShouldBe(n == last ? new(n - 1, ChainFaultKind.TailMissing) : new(n + 1, ChainFaultKind.Gap));
                (await FoundAsync($"delete from journal where number >= {n}")).ShouldBe(new(n - 1, ChainFaultKind.TailMissing));
                (await FoundAsync($"insert into journal (number, {columns}) select {last + 1}, {columns} from journal where number = {n}")).Number.ShouldBe(last + 1);
                (await FoundAsync($"update journal set number = -number where number >= {n}; update journal set number = 1 - number where number < 0;"
                    + $"insert into journal (number, {columns}) select {n}, {columns} from journal where number = {n + 1}")).ShouldBe(new(n + 1, ChainFaultKind.Changed));
            }

            for (var n = 1; n < last; n++)
            {
                (await FoundAsync($"update journal set number = -1 where number = {n}; update journal set number = {n} where number = {n + 1}; update journal set number = {n + 1} where number = -1"))
                    .ShouldBe(new(n, ChainFaultKind.Changed));
            }

            (await FoundAsync("delete from journal_head")).ShouldBe(new(last, ChainFaultKind.HeadChanged));
            (await FoundAsync("update journal_head set number = number + 1")).ShouldBe(new(last, ChainFaultKind.TailMissing));
            (await FoundAsync("update journal set hash = '0' || substr(hash, 2) || 'f' where number = 3")).ShouldBe(new(3, ChainFaultKind.HashChanged));
            (await FoundAsync("update journal set hash = '0' || substr(hash, 2) || 'f' where number = " + last)).ShouldBe(new(last, ChainFaultKind.HashChanged));
            (await FoundAsync("update journal set at = at + 1 where number = " + last)).ShouldBe(new(last, ChainFaultKind.Changed));
            (await FoundAsync("update journal set by_name = 'Någon annan' where number = 3")).ShouldBe(new(3, ChainFaultKind.FieldChanged, PersonalField.Who));
            (await FoundAsync("update journal set by_id = null, by_name = null, cause = null, who_salt = null where number = 3")).ShouldBe(new(3, ChainFaultKind.ErasedUnrecorded, PersonalField.Who));

            async Task<ChainFault> FoundAsync(string sql) => (await AfterAsync(connection, sql, new { })).ShouldNotBeNull(sql).Found.ShouldNotBeNull(sql);
        });
    }

    [ContractFact]
    public async Task What_the_databases_owner_writes_anew_from_end_to_end_is_found_by_a_head_that_was_posted()
    {
        await LivedAsync();
        var (_, posted) = await VerifiedAsync();
        await CommitAsync(Entry("after it was posted"));
        (await VerifiedAsync(posted)).Fault.ShouldBeNull();

        await RewriteAsync(records => records.Select(record => record.Number == 2 ? record with { At = record.At + 1 } : record));
        (await VerifiedAsync()).Fault.ShouldBeNull();
        (await VerifiedAsync(posted)).Fault.ShouldBe(new(posted.Number, ChainFaultKind.Rewritten));

        await RewriteAsync(records => records.SkipLast(2));
        (await VerifiedAsync()).Fault.ShouldBeNull();
        (await VerifiedAsync(posted)).Fault.ShouldBe(new(posted.Number - 1, ChainFaultKind.TailMissing));
    }

    private async Task RewriteAsync(Func<IEnumerable<JournalRecord>, IEnumerable<JournalRecord>> change)
    {
        var (end, records) = (new ChainEnd(ChainHead.None), change(await RecordsAsync()).ToList());
        await store.Database.WriteAsync(session =>
        {
            session.Execute("delete from journal");
            records.ForEach(record => session.Execute(JournalRow.Insert, end.Add(record, JournalWrites.NewSalt)));
            session.Execute("update journal_head set number = @Number, hash = @Hash", new { end.Head.Number, end.Head.Hash });
        });
    }

    /// <summary>Nothing of it is kept.</summary>
    private async Task InVainAsync(Func<DbConnection, Task> work) => await store.Database.ReadAsync(
        async connection =>
        {
            await connection.ExecuteAsync("begin;");
            await work(connection);
            return await connection.ExecuteAsync("rollback");
        },
        default);

    /// <summary>What is found after a change, which is taken back; null when the database did not take it.</summary>
    private static async Task<(ChainFault? Found, bool _)?> AfterAsync(DbConnection connection, string sql, object parameters)
    {
        await connection.ExecuteAsync("savepoint change");
        try
        {
            await connection.ExecuteAsync(sql, parameters);
            var (fault, _) = await VerifyJournal.CheckAsync(await SqlJournal.KeptAsync(connection, default), null, _ => { });
            return (fault, true);
        }
        catch (DbException)
        {
            return null;
        }
        finally
        {
            await connection.ExecuteAsync("rollback to savepoint change; release savepoint change");
        }
    }

    private static async Task<List<IDictionary<string, object?>>> RowsAsync(DbConnection connection) =>
        [.. (await connection.QueryAsync("select * from journal order by number")).Cast<IDictionary<string, object?>>()];

    /// <summary>The value with each of its bytes changed in turn; one that is absent is put in. How it is written in SQL stands beside it.</summary>
    private static IEnumerable<(string Sql, object After)> Changed(object? before, int each)
    {
        switch (before)
        {
            case null:
                yield return ("@after", "0");
                yield return ("@after", 0L);
                break;
            case long number:
                var digits = number.ToString(CultureInfo.InvariantCulture);
                for (var i = 0; i < digits.Length; i++)
                {
                    yield return ("@after", long.Parse($"{digits[..i]}{(char)('0' + ((digits[i] - '0' + 1) % 10))}{digits[(i + 1)..]}", CultureInfo.InvariantCulture));
                }

                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                for (var i = 0; i < bytes.Length; i += each)
                {
                    foreach (var mask in char.IsAsciiLetter((char)bytes[i]) ? [Masks[i % 4], 0x20] : new byte[] { Masks[i % 4] })
                    {
                        var changed = (byte[])bytes.Clone();
                        changed[i] ^= mask;
                        yield return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(changed)).AsSpan().SequenceEqual(changed)
                            ? ("@after", Encoding.UTF8.GetString(changed))
                            : ("cast(@after as text)", changed);
                    }
                }

                yield return ("@after", $"{text} ");
                yield return ("cast(@after as text)", (byte[])[.. bytes, 0, (byte)'x']);
                break;
        }
    }
}
