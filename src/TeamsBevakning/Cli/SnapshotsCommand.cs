using System.CommandLine;
using TeamsBevakning.Slices;
using TeamsBevakning.Snapshots;

namespace TeamsBevakning.Cli;

/// <summary><c>snapshots verify</c>: whether the kept files are those that the journal tells of. Exit 0: all of them are.</summary>
internal static class SnapshotsCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "Kontrollerar att ögonblicksbildernas filer finns kvar och är oförändrade, mot loggen.");
        verify.SetAction((_, ct) => CommandRun.TellAsync(() => VerifyAsync(ct)));
        return new Command("snapshots", "Ögonblicksbildernas filer.") { verify };
    }

    private static async Task<int> VerifyAsync(CancellationToken ct)
    {
        await using var app = WebApplication.CreateSlimBuilder().AddCore().Build();
        if (!app.Services.GetRequiredService<SnapshotFolder>().IsOn)
        {
            Console.WriteLine("Snapshots:Folder är inte satt, så inga filer tas emot och inga finns att kontrollera.");
            return 1;
        }

        using var progress = new Progress("Kontrollerar post");
        var verified = await app.Services.GetRequiredService<VerifySnapshots>().RunAsync(progress.Show, ct);
        progress.Clear();
        foreach (var fault in verified.Faults)
        {
            Console.WriteLine(Words(fault));
        }

        Console.WriteLine($"Filer som stämmer med loggen: {verified.Sound}. Som inte gör det: {verified.Faults.Count}.");
        if (verified.Erased > 0)
        {
            Console.WriteLine($"{verified.Erased} loggposter är raderade och säger inte längre vilken fil de gäller; deras filer står ovan som okända, om de finns kvar.");
        }

        return verified.Faults.Count == 0 ? 0 : 1;
    }

    private static string Words(SnapshotFault fault) => fault.Kind switch
    {
        SnapshotFaultKind.Missing => $"{fault.Name} saknas: den står i loggens post {fault.Entry}. Hämta den från säkerhetskopian.",
        SnapshotFaultKind.Changed => $"{fault.Name} är ändrad: den är inte den som står i loggens post {fault.Entry}. Hämta den från säkerhetskopian.",
        SnapshotFaultKind.Unknown => $"{fault.Name} står inte i loggen. Den kan ha blivit kvar när programmet stannade; skicka filen igen till boten, eller flytta bort den.",
    };
}
