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
    public static string Of(SnapshotTaken taken, Account account, Policy policy, Instant now, ReplyLanguage language) => taken switch
    {
        SnapshotTaken.Noted { Outcome: SnapshotNoted.Done done } noted => string.Join(
            ' ', [language.Of(Texts.SnapshotKeptSaid, English.SnapshotKeptSaid).With(account.Name, noted.Kept.Name, Size(noted.Kept.Size, language), noted.Kept.Digest), .. Duties(done, noted.Rules, language)]),
        SnapshotTaken.Noted { Outcome: SnapshotNoted.Before before } => language.Of(Texts.SnapshotSame, English.SnapshotSame).With(
            account.Name, before.Entry.By?.Name ?? language.Of(Texts.SnapshotSomebody, English.SnapshotSomebody), language.When(before.Entry.At, now, policy.Calendar.Zone)),
        SnapshotTaken.Noted { Kept: var kept } => language.Of(Texts.SnapshotKeptOnly, English.SnapshotKeptOnly).With(account.Name, kept.Name),
        SnapshotTaken.Refused refused => string.Join(' ', [Why(refused, language), .. Instead(refused, account, language)]),
        _ => NotAllowed(account, language),
    };

    public static string OfLink(SnapshotNoted noted, Account account, SnapshotRules rules, ReplyLanguage language) => noted switch
    {
        SnapshotNoted.Done done => string.Join(' ', [language.Of(Texts.SnapshotLinked, English.SnapshotLinked).With(account.Name), .. Duties(done, rules, language)]),
        SnapshotNoted.Undecided { Decision: Decision.Repeated } => language.Of(Texts.SnapshotLinked, English.SnapshotLinked).With(account.Name),
        SnapshotNoted.Undecided { Decision: Decision.Invalid } => language.Of(Texts.LinkNotAnAddress, English.LinkNotAnAddress),
        _ => NotAllowed(account, language),
    };

    public static string NotAllowed(Account account, ReplyLanguage language) => language.Of(Texts.FileNotYours, English.FileNotYours).With(account.Name);

    /// <summary>Which one was meant: each by a name that it alone has.</summary>
    public static string Several(string written, IReadOnlyList<Account> accounts, ReplyLanguage language) =>
        language.Of(Texts.SnapshotSeveral, English.SnapshotSeveral).With(SwedishText.Cut(written, 100, "…"), language.Listed(accounts.Select(each => each.Name)));

    /// <summary>What the policy asks for besides; whoever keeps it is told, and where the register names nobody she tells the receiver herself.</summary>
    private static IEnumerable<string> Duties(SnapshotNoted.Done done, SnapshotRules rules, ReplyLanguage language)
    {
        if (rules.Place is { } place)
        {
            yield return language.Of(Texts.SnapshotPlace, English.SnapshotPlace).With(place);
        }

        if (done.Archivists.Count > 0)
        {
            yield return language.Of(Texts.SnapshotArchivists, English.SnapshotArchivists).With(language.Listed(done.Archivists.Select(person => person.Name)));
        }
        else if (rules.Receiver is { } receiver)
        {
            yield return language.Of(Texts.SnapshotNoArchivist, English.SnapshotNoArchivist).With(receiver);
        }
    }

    private static string Why(SnapshotTaken.Refused refused, ReplyLanguage language) => refused.Fault switch
    {
        FileFault.NoFolder => language.Of(Texts.FileNoFolder, English.FileNoFolder),
        FileFault.FormatUnknown => language.Of(Texts.FileFormatUnknown, English.FileFormatUnknown).With(refused.Rules.Format ?? string.Empty),
        FileFault.Foreign => language.Of(Texts.FileForeign, English.FileForeign),
        FileFault.NotThere => language.Of(Texts.FileNotThere, English.FileNotThere),
        FileFault.TooLarge => language.Of(Texts.FileTooLarge, English.FileTooLarge),
        FileFault.TooSlow => language.Of(Texts.FileTooSlow, English.FileTooSlow),
        FileFault.CutOff => language.Of(Texts.FileCutOff, English.FileCutOff),
        FileFault.Empty => language.Of(Texts.FileEmpty, English.FileEmpty),
        FileFault.WrongFormat => language.Of(Texts.FileWrongFormat, English.FileWrongFormat).With(Name(refused.Seen, language), refused.Rules.Format ?? language.Of(Texts.FileUsualFormats, English.FileUsualFormats)),
        FileFault.NoRoom => language.Of(Texts.FileNoRoom, English.FileNoRoom),
    };

    private static IEnumerable<string> Instead(SnapshotTaken.Refused refused, Account account, ReplyLanguage language) => refused.Fault switch
    {
        FileFault.NoFolder or FileFault.FormatUnknown or FileFault.TooLarge => [language.Of(Texts.FileLinkInstead, English.FileLinkInstead).With(refused.Rules.Place is { } place ? language.Of(Texts.FilePlace, English.FilePlace).With(place) : language.Of(Texts.FilePlaceUsual, English.FilePlaceUsual), account.Name)],
        FileFault.WrongFormat when refused.Seen is { Format: SnapshotFormat.Pdf } => [language.Of(Texts.FileMakePdfA, English.FileMakePdfA)],
        FileFault.WrongFormat => [language.Of(Texts.FileMakeAgain, English.FileMakeAgain)],
        FileFault.Foreign or FileFault.NotThere or FileFault.TooSlow or FileFault.CutOff or FileFault.Empty or FileFault.NoRoom => [],
    };

    private static string Size(long size, ReplyLanguage language) => language.Of(FileSize.Of(size), FileSize.Of(size).Replace(',', '.').Replace("byte", "bytes", StringComparison.Ordinal));

    private static string Name(SeenFormat? seen, ReplyLanguage language) => seen switch
    {
        { Format: SnapshotFormat.Pdf } => language.Of(Texts.FileIsPdf, English.FileIsPdf),
        { Format: SnapshotFormat.PdfA } => language.Of(Texts.FileIsPdfA, English.FileIsPdfA).With(seen.Part ?? 0),
        { Format: SnapshotFormat.Png } => language.Of(Texts.FileIsPng, English.FileIsPng),
        { Format: SnapshotFormat.Jpeg } => language.Of(Texts.FileIsJpeg, English.FileIsJpeg),
        _ => language.Of(Texts.FileIsOther, English.FileIsOther),
    };
}
