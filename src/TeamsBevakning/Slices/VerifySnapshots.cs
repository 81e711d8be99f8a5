using System.Security.Cryptography;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Compares the kept files of snapshots with what the journal says of them, both ways.</summary>
internal sealed class VerifySnapshots(IJournal journal, SnapshotFolder folder)
{
    public async Task<SnapshotsVerified> RunAsync(Action<long> progress, CancellationToken ct)
    {
        var (faults, known, erased, sound) = (new List<SnapshotFault>(), new HashSet<string>(), 0, 0);
        await foreach (var (number, entry) in journal.ReadAsync(new JournalFilter(Kind: JournalKind.SnapshotKept), ct))
        {
            progress(number);
            if (KeptSnapshot.Parse(entry.Note) is not { } kept)
            {
                erased++;
            }
            else if (!known.Add(kept.Name))
            {
                continue;
            }
            else if (await FaultOfAsync(kept, ct) is { } fault)
            {
                faults.Add(new SnapshotFault(kept.Name, fault, number));
            }
            else
            {
                sound++;
            }
        }

        faults.AddRange(folder.Names().Where(name => !known.Contains(name)).Select(name => new SnapshotFault(name, SnapshotFaultKind.Unknown, 0)));
        return new SnapshotsVerified(sound, erased, faults);
    }

    private async Task<SnapshotFaultKind?> FaultOfAsync(KeptSnapshot kept, CancellationToken ct)
    {
        await using var file = folder.Open(kept.Name);
        return file is null ? SnapshotFaultKind.Missing
            : file.Length != kept.Size || Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)) != kept.Digest ? SnapshotFaultKind.Changed
            : null;
    }
}

/// <param name="Sound">How many files are as the journal says.</param>
/// <param name="Erased">How many entries no longer tell of their file, because that was erased.</param>
internal sealed record SnapshotsVerified(int Sound, int Erased, IReadOnlyList<SnapshotFault> Faults);

/// <param name="Entry">The number of the journal's entry; 0 for none.</param>
internal sealed record SnapshotFault(string Name, SnapshotFaultKind Kind, long Entry);

internal enum SnapshotFaultKind
{
    /// <summary>The journal has it and the folder has not.</summary>
    Missing,

    /// <summary>Its size or its SHA-256 is another than in the journal.</summary>
    Changed,

    /// <summary>The folder has it and the journal has not.</summary>
    Unknown,
}
