using System.Text;
using Dapper;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The store itself.</summary>
internal sealed partial class World
{
    /// <summary>
    /// Everything that is stored but the journal, what is kept of the messages themselves (that one was sent, and how its writer is reached), and what the self-check notes by
    /// itself, as one text: the same when nothing was changed.
    /// </summary>
    public async Task<string> Stored()
    {
        await Settled();
        return await Host.Get<SqlDatabase>().ReadAsync(
            async connection =>
            {
                var text = new StringBuilder();
                foreach (var table in await connection.QueryAsync<string>("select name from sqlite_master where type = 'table' and name not in ('journal', 'journal_head', 'sqlite_sequence', 'send', 'lane', 'chat', 'program', 'upkeep') order by name"))
                {
                    text.AppendLine(table);
                    foreach (var row in await connection.QueryAsync($"select * from {table}"))
                    {
                        text.AppendJoin(" | ", ((IDictionary<string, object?>)row).Where(column => column.Key is not "checked" && !column.Key.StartsWith("leased", StringComparison.Ordinal))).AppendLine();
                    }
                }

                return text.ToString();
            },
            default);
    }

    /// <summary>The store's files, byte by byte: also what no query finds.</summary>
    public IReadOnlyList<byte[]> StoreFiles => [.. Directory.GetFiles(folder, "bevakning.db*").Select(ReadShared)];

    /// <summary>What is due and nobody gets to, for the one who reads why a test failed.</summary>
    private Task<string> DueNow() => Host.Get<SqlDatabase>().ReadAsync(
        async connection =>
        {
            var text = new StringBuilder();
            var at = new { at = Now.ToUnixTimeMilliseconds() };
            string[] due = ["select * from item where next_due_at <= @at", "select * from delivery where due_at <= @at", "select * from duty"];
            foreach (var rows in due)
            {
                foreach (var row in await connection.QueryAsync(rows, at))
                {
                    text.AppendLine().AppendJoin(" | ", ((IDictionary<string, object?>)row).Where(column => column.Value is not null));
                }
            }

            return text.ToString();
        },
        default);

    /// <summary>Somebody runs <c>register import</c> with a file of the stories.</summary>
    public async Task RegisterIsImported(string file) =>
        (await Host.Get<ImportRegister>().RunAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", file)), default)).Faults.ShouldBeEmpty();

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
