using System.IO.Compression;
using System.Text;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Snapshots;

public sealed class FileSignsTests
{
    private const string Packet = """
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="3" pdfaid:conformance="B"/></rdf:RDF></x:xmpmeta>
        """;

    [Fact]
    public void A_pdf_says_in_its_metadata_which_part_it_follows_as_element_or_attribute()
    {
        Read(TeamsFiles.PdfA(part: "1")).ShouldBe(new SeenFormat(SnapshotFormat.PdfA, 1, true));
        Read(TeamsFiles.Pdf(metadata: Packet)).ShouldBe(new SeenFormat(SnapshotFormat.PdfA, 3, true));
        Read(TeamsFiles.Pdf()).ShouldBe(new SeenFormat(SnapshotFormat.Pdf, null, true));
    }

    [Theory]
    [InlineData(65_536 - 20)]
    [InlineData(1_000_000)]
    [InlineData(3_000_000)]
    public void However_far_in_the_metadata_stands(int before) => Read(TeamsFiles.Pdf(metadata: new string(' ', before) + Packet)).ShouldBe(new SeenFormat(SnapshotFormat.PdfA, 3, true));

    [Fact]
    public void Packed_metadata_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(Packet));
        }

        byte[] file =
        [
            .. Encoding.UTF8.GetBytes($"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Metadata 2 0 R >>\nendobj\n2 0 obj\n<< /Filter /FlateDecode /Type /Metadata /Subtype /XML /Length {packed.Length} >>\nstream\r\n"),
            .. packed.ToArray(),
            .. "\nendstream\nendobj\n%%EOF"u8,
        ];
        Read(file).ShouldBe(new SeenFormat(SnapshotFormat.PdfA, 3, true));
    }

    [Theory]
    [InlineData("<rdf:RDF xmlns:rdf=\"r\"><a xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"9\"/></rdf:RDF>")]
    [InlineData("<rdf:RDF xmlns:rdf=\"r\"><a xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"/></rdf:RDF>")]
    [InlineData("<rdf:RDF xmlns:rdf=\"r\"><a>http://www.aiim.org/pdfa/ns/id/ pdfaid:part=\"1\"</a></rdf:RDF>")]
    [InlineData("<rdf:RDF <a xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"1\"/></rdf:RDF>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><rdf:RDF xmlns:rdf=\"r\"><a xmlns:x=\"http://www.aiim.org/pdfa/ns/id/\">&b;</a></rdf:RDF>")]
    [InlineData("http://www.aiim.org/pdfa/ns/id/ /Type /Metadata /FlateDecode >> stream\nabc")]
    public void What_only_looks_like_it_is_a_plain_pdf(string metadata) => Read(TeamsFiles.Pdf(metadata: metadata)).ShouldBe(new SeenFormat(SnapshotFormat.Pdf, null, true));

    [Fact]
    public async Task A_file_made_to_be_slow_to_read_is_read()
    {
        var hostile = string.Concat(Enumerable.Repeat("<rdf:RDF http://www.aiim.org/pdfa/ns/id/ <</Type/Metadata/FlateDecode>>stream\n", 60_000));
        (await Task.Run(() => Read(TeamsFiles.Pdf(metadata: hostile))).WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System)).ShouldBe(new SeenFormat(SnapshotFormat.Pdf, null, true));
    }

    [Fact]
    public void Pictures_are_told_by_their_first_and_last_bytes()
    {
        Read(TeamsFiles.Png()).ShouldBe(new SeenFormat(SnapshotFormat.Png, null, true));
        Read(TeamsFiles.Png()[..^1]).ShouldBe(new SeenFormat(SnapshotFormat.Png, null, false));
        Read([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 0xFF, 0xD9]).ShouldBe(new SeenFormat(SnapshotFormat.Jpeg, null, true));
        Read([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]).ShouldBe(new SeenFormat(SnapshotFormat.Jpeg, null, false));
        Read("<html></html>"u8.ToArray()).ShouldBeNull();
        Read([0x25]).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, "Pdf Png Jpeg")]
    [InlineData("PDF/A", "PdfA")]
    [InlineData("PDF/A-2b", "PdfA2")]
    [InlineData("pdf eller png", "Pdf Png")]
    [InlineData("PDFA-1 (jpg)", "PdfA1 Jpeg")]
    [InlineData("WARC", "")]
    public void What_a_policy_asks_for_is_read_from_its_words(string? words, string formats) =>
        string.Join(' ', WantedFormat.Of(words).Select(wanted => $"{wanted.Format}{wanted.Part}")).ShouldBe(formats);

    [Fact]
    public void A_pdf_for_archives_is_a_pdf_but_not_the_other_way_nor_another_part()
    {
        var archive = new SeenFormat(SnapshotFormat.PdfA, 2, true);
        new WantedFormat(SnapshotFormat.Pdf).IsMetBy(archive).ShouldBeTrue();
        new WantedFormat(SnapshotFormat.PdfA).IsMetBy(archive).ShouldBeTrue();
        new WantedFormat(SnapshotFormat.PdfA, 1).IsMetBy(archive).ShouldBeFalse();
        new WantedFormat(SnapshotFormat.PdfA).IsMetBy(new SeenFormat(SnapshotFormat.Pdf, null, true)).ShouldBeFalse();
    }

    [Fact]
    public void What_the_journal_has_is_read_again()
    {
        var kept = new KeptSnapshot("fb-badhuset_2026-11-16_0123456789abcdef.pdf", 1234, new string('a', 64), "bild, 2 byte, SHA-256 x, skickad som y.pdf");
        KeptSnapshot.Parse(kept.Note).ShouldBe(kept);
        KeptSnapshot.Parse("något annat").ShouldBeNull();
        KeptSnapshot.NameOf(new("å/b..\\c_d"), new(2026, 1, 2), new string('b', 64), SnapshotFormat.Jpeg).ShouldBe("--b---c-d_2026-01-02_bbbbbbbbbbbbbbbb.jpg");
    }

    private static SeenFormat? Read(byte[] file) => FileSigns.Read(new MemoryStream(file));
}
