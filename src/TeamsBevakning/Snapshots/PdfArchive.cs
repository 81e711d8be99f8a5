using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace TeamsBevakning.Snapshots;

/// <summary>Whether a PDF says of itself, in its XMP metadata, that it is a PDF/A and which part of the standard it follows (ISO 19005-1, 6.7.11). Whether it keeps all that the part demands takes a validator.</summary>
internal static partial class PdfArchive
{
    private const string Schema = "http://www.aiim.org/pdfa/ns/id/";

    private const string Begin = "<rdf:RDF";
    private const string End = "</rdf:RDF>";

    /// <summary>More than metadata is.</summary>
    private const int MostMetadata = 512 * 1024;

    private const int MostDictionary = 1024;
    private const int MostPacked = 200;
    private const int Chunk = 64 * 1024;

    /// <summary>1–4; null when it does not say.</summary>
    public static int? PartOf(Stream file) => InPlain(file) ?? InPacked(file);

    /// <summary>As part 1 demands it: metadata that anybody can read without knowing PDF.</summary>
    private static int? InPlain(Stream file)
    {
        for (var at = Find(file, "http://www.aiim.org/pdfa/ns/id/"u8, 0); at >= 0; at = Find(file, "http://www.aiim.org/pdfa/ns/id/"u8, at + MostMetadata))
        {
            if (PartIn(Encoding.UTF8.GetString(FileSigns.Bytes(file, at - MostMetadata, 2 * MostMetadata))) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>As later parts allow it: packed.</summary>
    private static int? InPacked(Stream file)
    {
        var at = Find(file, "/Metadata"u8, 0);
        for (var tries = 0; at >= 0 && tries < MostPacked; tries++, at = Find(file, "/Metadata"u8, at + 1))
        {
            var from = Math.Max(0, at - MostDictionary);
            var around = Encoding.Latin1.GetString(FileSigns.Bytes(file, from, 2 * MostDictionary));
            if (PackedMetadata().Match(around, (int)(at - from) is var here && around.LastIndexOf("<<", here, StringComparison.Ordinal) is >= 0 and var start ? start : 0) is { Success: true } match
                && PartIn(Unpacked(file, from + match.Index + match.Length)) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    private static string Unpacked(Stream file, long from)
    {
        file.Position = from;
        using var packed = new ZLibStream(file, CompressionMode.Decompress, leaveOpen: true);
        var text = new byte[MostMetadata];
        try
        {
            return Encoding.UTF8.GetString(text, 0, packed.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return string.Empty;
        }
    }

    /// <summary>Looks at what stands around each mention of the schema; each character is looked at once.</summary>
    private static int? PartIn(string text)
    {
        var after = 0;
        for (var at = text.IndexOf(Schema, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Schema, after, StringComparison.Ordinal))
        {
            var begin = text.AsSpan(after, at - after).LastIndexOf(Begin);
            var end = text.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            if (begin >= 0 && PartInXml(text[(after + begin)..(end + End.Length)]) is { } part)
            {
                return part;
            }

            after = end + End.Length;
        }

        return null;
    }

    private static int? PartInXml(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                var written = reader.NodeType is not XmlNodeType.Element ? null
                    : reader.LocalName == "part" && reader.NamespaceURI == Schema ? reader.ReadElementContentAsString()
                    : reader.GetAttribute("part", Schema);
                if (written?.Trim() is [>= '1' and <= '4' and var part])
                {
                    return part - '0';
                }
            }
        }
        catch (XmlException)
        {
            // Metadata that cannot be read says nothing.
        }

        return null;
    }

    /// <summary>Where those bytes stand next; -1 when they do not.</summary>
    private static long Find(Stream file, ReadOnlySpan<byte> sought, long from)
    {
        for (var at = from; at < file.Length; at += Chunk)
        {
            // So much more that what stands across two is found.
            var found = FileSigns.Bytes(file, at, Chunk + sought.Length - 1).AsSpan().IndexOf(sought);
            if (found >= 0)
            {
                return at + found;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\G(?=[^>]*/Type\s*/Metadata)(?=[^>]*/FlateDecode)<<[^>]*>>\s*stream\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex PackedMetadata();
}
