using TeamsBevakning.Domain.Records;

namespace TeamsBevakning.Snapshots;

/// <summary>What a file is by its own bytes, whatever it is called.</summary>
internal static class FileSigns
{
    /// <summary>A PDF ends with its mark within so many bytes (ISO 32000-1, Annex H: readers accept that).</summary>
    private const int PdfTail = 1024;

    private static ReadOnlySpan<byte> PngHead => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>Null for what is none of them.</summary>
    public static SeenFormat? Read(Stream file)
    {
        var head = Bytes(file, 0, 8);
        return head.AsSpan().StartsWith("%PDF-"u8) ? Pdf(file)
            : head.AsSpan().SequenceEqual(PngHead) ? new SeenFormat(SnapshotFormat.Png, null, Tail(file, PngEnd.Length).AsSpan().SequenceEqual(PngEnd))
            : head.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? new SeenFormat(SnapshotFormat.Jpeg, null, Tail(file, 2).AsSpan().SequenceEqual((ReadOnlySpan<byte>)[0xFF, 0xD9]))
            : null;
    }

    /// <summary>So many bytes, or those that there are.</summary>
    public static byte[] Bytes(Stream file, long from, int count)
    {
        var start = Math.Clamp(from, 0, file.Length);
        file.Position = start;
        var bytes = new byte[Math.Min(count, file.Length - start)];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static SeenFormat Pdf(Stream file)
    {
        var isWhole = Tail(file, PdfTail).AsSpan().IndexOf("%%EOF"u8) >= 0;
        return PdfArchive.PartOf(file) is { } part ? new SeenFormat(SnapshotFormat.PdfA, part, isWhole) : new SeenFormat(SnapshotFormat.Pdf, null, isWhole);
    }

    private static byte[] Tail(Stream file, int count) => Bytes(file, file.Length - count, count);
}
