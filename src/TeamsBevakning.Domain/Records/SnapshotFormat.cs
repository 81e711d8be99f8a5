namespace TeamsBevakning.Domain.Records;

/// <summary>A kind of file that a snapshot can be.</summary>
public enum SnapshotFormat
{
    /// <summary>Any PDF.</summary>
    Pdf,

    /// <summary>A PDF that says of itself that it is made for archives (ISO 19005).</summary>
    PdfA,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,
}

/// <summary>What a file's own bytes say that it is.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Part">For a PDF/A which part of the standard it follows: 1–4; otherwise null.</param>
/// <param name="IsWhole">Whether its end is there.</param>
public sealed record SeenFormat(SnapshotFormat Format, int? Part, bool IsWhole);

/// <summary>A format that a policy asks for.</summary>
/// <param name="Format">The format.</param>
/// <param name="Part">For a PDF/A the part it must follow; null for any.</param>
public sealed record WantedFormat(SnapshotFormat Format, int? Part = null)
{
    private static readonly char[] Between = [' ', ',', ';', '.', '(', ')'];

    /// <summary>What is taken where a policy says nothing: what shows how the account looked, and opens everywhere.</summary>
    public static IReadOnlyList<WantedFormat> Usual { get; } = [new(SnapshotFormat.Pdf), new(SnapshotFormat.Png), new(SnapshotFormat.Jpeg)];

    /// <summary>What a policy's words name, each of them enough; empty when they name nothing that can be judged here.</summary>
    /// <param name="words"><see cref="SnapshotRules.Format"/>; null for nothing said.</param>
    public static IReadOnlyList<WantedFormat> Of(string? words) =>
        words is null ? Usual : [.. words.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(OfWord).OfType<WantedFormat>().Distinct()];

    /// <summary>Whether a file is what is asked for: a PDF/A is a PDF too.</summary>
    public bool IsMetBy(SeenFormat seen) =>
        (Format == seen.Format || (Format is SnapshotFormat.Pdf && seen.Format is SnapshotFormat.PdfA)) && (Part is null || Part == seen.Part);

    private static WantedFormat? OfWord(string word) => word.ToUpperInvariant() switch
    {
        "PDF" => new(SnapshotFormat.Pdf),
        "PNG" => new(SnapshotFormat.Png),
        "JPG" or "JPEG" => new(SnapshotFormat.Jpeg),
        ['P', 'D', 'F', '/' or '-', 'A', .. var rest] => new(SnapshotFormat.PdfA, PartOf(rest)),
        ['P', 'D', 'F', 'A', .. var rest] => new(SnapshotFormat.PdfA, PartOf(rest)),
        _ => null,
    };

    /// <summary>”-2b” is part 2.</summary>
    private static int? PartOf(string rest) => rest.TrimStart('-') is [>= '1' and <= '4' and var part, ..] ? part - '0' : null;
}
