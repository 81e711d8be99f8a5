using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

public sealed class SnapshotsCommandTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task Files_that_are_gone_or_changed_are_named_with_what_to_do()
    {
        Dictionary<string, string?> settings = new() { ["Snapshots__Folder"] = command.PathOf("bilder") };
        Directory.CreateDirectory(command.PathOf("bilder"));
        var content = "%PDF-1.7"u8.ToArray();
        var kept = new KeptSnapshot("fb-badhuset_2026-11-16_0123456789abcdef.pdf", content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), "bild.pdf");
        await using (var database = new SqliteDatabase(command.Database))
        {
            var entry = new JournalEntry(JournalKind.SnapshotKept, Samples.At) { Account = new AccountId("fb-badhuset"), By = Samples.Anna, Note = kept.Note };
            await new SqlItems(database, new OutboxBell()).CommitAsync([new Change(null, [entry], [])], Samples.At, default);
        }

        var missing = await command.RunAsync(settings, "snapshots", "verify");
        await File.WriteAllBytesAsync(command.PathOf($"bilder/{kept.Name}"), content);
        var sound = await command.RunAsync(settings, "snapshots", "verify");
        await File.WriteAllBytesAsync(command.PathOf($"bilder/{kept.Name}"), "%PDF-1.6"u8.ToArray());
        var changed = await command.RunAsync(settings, "snapshots", "verify");
        var off = await command.RunAsync("snapshots", "verify");

        missing.ShouldSatisfyAllConditions(result => result.Exit.ShouldBe(1), result => result.Output.ShouldContain($"{kept.Name} saknas: den står i loggens post 1. Hämta den från säkerhetskopian."));
        (sound.Exit, sound.Error, sound.Output.Trim()).ShouldBe((0, string.Empty, "Filer som stämmer med loggen: 1. Som inte gör det: 0."));
        changed.ShouldSatisfyAllConditions(result => result.Exit.ShouldBe(1), result => result.Output.ShouldContain($"{kept.Name} är ändrad"));
        off.ShouldSatisfyAllConditions(result => result.Exit.ShouldBe(1), result => result.Output.ShouldContain("Snapshots:Folder är inte satt"));
    }
}
