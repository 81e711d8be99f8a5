using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Snapshots;

/// <summary>A file that a person attached is fetched, judged, kept and noted, in that order; what is not whole and of the policy's format leaves nothing behind.</summary>
internal sealed class SnapshotIntake(SnapshotFolder folder, FileFetch fetch, FileHosts hosts, KeepSnapshot keep, CurrentPolicy policies, TimeProvider clock, ILogger<SnapshotIntake> logger)
{
    public async Task<SnapshotTaken> RunAsync(Account account, AttachedFile file, string note, Actor sender, string? cause, CancellationToken ct)
    {
        if (await keep.RulesForAsync(account, sender.Id, ct) is not { } rules)
        {
            return new SnapshotTaken.NotAllowed();
        }

        var wanted = WantedFormat.Of(rules.Format);
        if (!folder.IsOn || wanted.Count == 0 || !hosts.Have(file.Url, out var from))
        {
            return Refused(!folder.IsOn ? FileFault.NoFolder : wanted.Count == 0 ? FileFault.FormatUnknown : FileFault.Foreign, rules);
        }

        try
        {
            using var incoming = folder.Begin();
            return await fetch.GetAsync(from, incoming.Stream, ct) switch
            {
                Fetched.Whole whole => await JudgeAsync(account, file, note, sender, cause, rules, incoming, whole, ct),
                Fetched.NotThere => Refused(FileFault.NotThere, rules),
                Fetched.TooLarge => Refused(FileFault.TooLarge, rules),
                Fetched.TooSlow => Refused(FileFault.TooSlow, rules),
                Fetched.CutOff => Refused(FileFault.CutOff, rules),
                _ => Refused(FileFault.Empty, rules),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.SnapshotNotWritten(logger, account.Id, e);
            return new SnapshotTaken.Refused(FileFault.NoRoom, rules, null);
        }
    }

    private async Task<SnapshotTaken> JudgeAsync(
        Account account, AttachedFile file, string note, Actor sender, string? cause, SnapshotRules rules, IncomingFile incoming, Fetched.Whole whole, CancellationToken ct)
    {
        var seen = FileSigns.Read(incoming.Stream);
        if (seen is null || !seen.IsWhole || !WantedFormat.Of(rules.Format).Any(wanted => wanted.IsMetBy(seen)))
        {
            return Refused(seen is { IsWhole: false } ? FileFault.CutOff : FileFault.WrongFormat, rules, seen);
        }

        var today = clock.Now().InZone((await policies.ReadAsync(ct)).Calendar.Zone).Date;
        var kept = new KeptSnapshot(KeptSnapshot.NameOf(account.Id, today, whole.Digest, seen.Format), whole.Size, whole.Digest, file.Name);
        if (await keep.KeptBeforeAsync(account, kept.Digest, ct) is { } before)
        {
            return new SnapshotTaken.Noted(kept, rules, new SnapshotNoted.Before(before));
        }

        incoming.Keep(kept.Name);
        Log.SnapshotWritten(logger, account.Id, kept.Size);
        var press = new Press(PressVerb.Done, 0, null, note.With(kept.Name), null, cause);
        return new SnapshotTaken.Noted(kept, rules, await keep.RunAsync(account, kept, press, sender, ct));
    }

    private SnapshotTaken.Refused Refused(FileFault fault, SnapshotRules rules, SeenFormat? seen = null)
    {
        Log.SnapshotRefused(logger, fault);
        return new SnapshotTaken.Refused(fault, rules, seen);
    }
}

/// <summary>A file that is attached to a message.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Url">Where Teams says that it can be fetched.</param>
internal sealed record AttachedFile(string Name, string Url);

/// <summary>What came of a file.</summary>
internal abstract record SnapshotTaken
{
    private SnapshotTaken()
    {
    }

    public sealed record Noted(KeptSnapshot Kept, SnapshotRules Rules, SnapshotNoted Outcome) : SnapshotTaken;

    /// <param name="Seen">What the file is; null where that is not the fault, or nothing that is known.</param>
    public sealed record Refused(FileFault Fault, SnapshotRules Rules, SeenFormat? Seen) : SnapshotTaken;

    public sealed record NotAllowed : SnapshotTaken;
}

/// <summary>Why a file is not taken.</summary>
internal enum FileFault
{
    /// <summary>No folder is set.</summary>
    NoFolder,

    /// <summary>The policy's format cannot be judged.</summary>
    FormatUnknown,

    /// <summary>It is said to lie elsewhere than in SharePoint and OneDrive.</summary>
    Foreign,

    /// <summary>It is not there, or no longer.</summary>
    NotThere,

    TooLarge,

    TooSlow,

    /// <summary>Its end is missing.</summary>
    CutOff,

    Empty,

    WrongFormat,

    /// <summary>The disk is full, or refuses.</summary>
    NoRoom,
}
