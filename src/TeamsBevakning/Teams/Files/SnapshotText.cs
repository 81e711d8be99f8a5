using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Slices;
using TeamsBevakning.Snapshots;

namespace TeamsBevakning.Teams.Files;

/// <summary>What came of a snapshot's file or link, in words: what is wrong, and what would be right.</summary>
internal static class SnapshotText
{
    public static string Of(SnapshotTaken taken, Account account, Policy policy, Instant now) => taken switch
    {
        SnapshotTaken.Noted { Outcome: SnapshotNoted.Done done } noted => string.Join(
            ' ', [Texts.SnapshotKeptSaid.With(account.Name, noted.Kept.Name, FileSize.Of(noted.Kept.Size), noted.Kept.Digest), .. Duties(done, noted.Rules)]),
        SnapshotTaken.Noted { Outcome: SnapshotNoted.Before before } => Texts.SnapshotSame.With(
            account.Name, before.Entry.By?.Name ?? Texts.SnapshotSomebody, SwedishText.When(before.Entry.At, now, policy.Calendar.Zone)),
        SnapshotTaken.Noted { Kept: var kept } => Texts.SnapshotKeptOnly.With(account.Name, kept.Name),
        SnapshotTaken.Refused refused => string.Join(' ', [Why(refused), .. Instead(refused, account)]),
        _ => NotAllowed(account),
    };

    public static string OfLink(SnapshotNoted noted, Account account, SnapshotRules rules) => noted switch
    {
        SnapshotNoted.Done done => string.Join(' ', [Texts.SnapshotLinked.With(account.Name), .. Duties(done, rules)]),
        SnapshotNoted.Undecided { Decision: Decision.Repeated } => Texts.SnapshotLinked.With(account.Name),
        SnapshotNoted.Undecided { Decision: Decision.Invalid } => Texts.LinkNotAnAddress,
        _ => NotAllowed(account),
    };

    public static string NotAllowed(Account account) => Texts.FileNotYours.With(account.Name);

    /// <summary>What the policy asks for besides; whoever keeps it is told, and where the register names nobody she tells the receiver herself.</summary>
    private static IEnumerable<string> Duties(SnapshotNoted.Done done, SnapshotRules rules)
    {
        if (rules.Place is { } place)
        {
            yield return Texts.SnapshotPlace.With(place);
        }

        if (done.Archivists.Count > 0)
        {
            yield return Texts.SnapshotArchivists.With(SwedishText.Listed(done.Archivists.Select(person => person.Name)));
        }
        else if (rules.Receiver is { } receiver)
        {
            yield return Texts.SnapshotNoArchivist.With(receiver);
        }
    }

    private static string Why(SnapshotTaken.Refused refused) => refused.Fault switch
    {
        FileFault.NoFolder => Texts.FileNoFolder,
        FileFault.FormatUnknown => Texts.FileFormatUnknown.With(refused.Rules.Format ?? string.Empty),
        FileFault.Foreign => Texts.FileForeign,
        FileFault.NotThere => Texts.FileNotThere,
        FileFault.TooLarge => Texts.FileTooLarge,
        FileFault.TooSlow => Texts.FileTooSlow,
        FileFault.CutOff => Texts.FileCutOff,
        FileFault.Empty => Texts.FileEmpty,
        FileFault.WrongFormat => Texts.FileWrongFormat.With(Name(refused.Seen), refused.Rules.Format ?? Texts.FileUsualFormats),
        FileFault.NoRoom => Texts.FileNoRoom,
    };

    private static IEnumerable<string> Instead(SnapshotTaken.Refused refused, Account account) => refused.Fault switch
    {
        FileFault.NoFolder or FileFault.FormatUnknown or FileFault.TooLarge => [Texts.FileLinkInstead.With(refused.Rules.Place is { } place ? Texts.FilePlace.With(place) : Texts.FilePlaceUsual, account.Name)],
        FileFault.WrongFormat when refused.Seen is { Format: SnapshotFormat.Pdf } => [Texts.FileMakePdfA],
        FileFault.WrongFormat => [Texts.FileMakeAgain],
        FileFault.Foreign or FileFault.NotThere or FileFault.TooSlow or FileFault.CutOff or FileFault.Empty or FileFault.NoRoom => [],
    };

    private static string Name(SeenFormat? seen) => seen switch
    {
        { Format: SnapshotFormat.Pdf } => Texts.FileIsPdf,
        { Format: SnapshotFormat.PdfA } => Texts.FileIsPdfA.With(seen.Part ?? 0),
        { Format: SnapshotFormat.Png } => Texts.FileIsPng,
        { Format: SnapshotFormat.Jpeg } => Texts.FileIsJpeg,
        _ => Texts.FileIsOther,
    };
}
