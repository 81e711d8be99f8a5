using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Records;

/// <summary>A snapshot's file as it is kept, and as the journal tells of it.</summary>
/// <param name="Name">The file's name in the folder of snapshots.</param>
/// <param name="Size">How many bytes it is.</param>
/// <param name="Digest">The SHA-256 of its bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="GivenName">What the person called it.</param>
public sealed partial record KeptSnapshot(string Name, long Size, string Digest, string GivenName)
{
    private const int DigestInName = 16;

    /// <summary>What the journal has beside the entry, of which <see cref="Parse"/> makes the same again.</summary>
    public string Note => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Size} byte, SHA-256 {Digest}, skickad som {GivenName}");

    /// <summary>Null for what <see cref="Note"/> did not write.</summary>
    public static KeptSnapshot? Parse(string? note) =>
        Written().Match(note ?? string.Empty) is { Success: true } match && long.TryParse(match.Groups["size"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new KeptSnapshot(match.Groups["name"].Value, size, match.Groups["digest"].Value, match.Groups["given"].Value)
            : null;

    /// <summary>What a file is called in the folder: by account, day and content, so that the same is kept once and none writes over another. Nothing of what the person called it is in it.</summary>
    /// <param name="account">Whose snapshot it is.</param>
    /// <param name="day">The day it came.</param>
    /// <param name="digest">The SHA-256 of its bytes.</param>
    /// <param name="format">What it is.</param>
    public static string NameOf(AccountId account, LocalDate day, string digest, SnapshotFormat format) =>
        $"{Plain(account)}_{LocalDatePattern.Iso.Format(day)}_{digest[..DigestInName]}.{Ending(format)}";

    /// <summary>A register's id may have any character; a file's name may not.</summary>
    private static string Plain(AccountId account) => string.Concat(account.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' ? c : '-'));

    private static string Ending(SnapshotFormat format) => format switch
    {
        SnapshotFormat.Pdf or SnapshotFormat.PdfA => "pdf",
        SnapshotFormat.Png => "png",
        SnapshotFormat.Jpeg => "jpg",
    };

    [GeneratedRegex(@"^(?<name>[A-Za-z0-9_.-]+), (?<size>[0-9]+) byte, SHA-256 (?<digest>[0-9a-f]{64}), skickad som (?<given>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Written();
}
