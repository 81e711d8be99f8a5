using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TeamsBevakning.Settings;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class PlayFilesTests : IDisposable
{
    private static readonly World World = Plays.WorldOf(Plays.Year, Plays.Full);
    private static readonly Figures Figures = Plays.FiguresOf(World, Plays.Full);
    private static readonly IReadOnlyDictionary<string, byte[]> Csv = PlayCsv.Files([Figures]).ToDictionary(file => file.Name, file => file.Bytes);
    private static readonly IReadOnlyList<string> Printed = [.. PlayText.Lines(World, [Figures])];

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-simulering-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Periods_in_CSV_are_the_printed_ones() => Rows("perioder.csv")
        .Select(row => $"{row[2]} {string.Join(' ', row.Skip(5).SkipLast(1))} {SwedishNumbers.Percent(Number(row[^1]))}")
        .ShouldBe(Printed.Where(line => Figures.Spans.Any(span => line.StartsWith(span.Span.Name, StringComparison.Ordinal))).Select(Cells));

    [Fact]
    public void Escalations_in_CSV_add_up_to_the_printed_ones() => Rows("eskaleringar.csv")
        .Chunk(7).Select(days => $"{days[0][2]} {string.Join(' ', days.Select(day => day[4]))} {days.Sum(day => int.Parse(day[4], null))} {days.Sum(day => int.Parse(day[5], null))}")
        .ShouldBe(Printed.SkipWhile(line => !line.StartsWith("Eskaleringar", StringComparison.Ordinal)).Skip(3).Take(5).Select(Cells));

    [Fact]
    public void Measures_in_CSV_are_the_figures() => Rows("matt.csv")
        .Select(row => (row[2], row[3].Length == 0 ? null : Number(row[3])))
        .ShouldBe(Figures.Measures.Select(measure => (measure.Name.Trim(), measure.Value)));

    [Fact]
    public void A_Swedish_spreadsheet_reads_the_files() => Csv.Values.Select(bytes => Encoding.UTF8.GetString(bytes))
        .ShouldAllBe(text => text.StartsWith("\ufeffpolicy;fil;", StringComparison.Ordinal) && text.EndsWith("\r\n", StringComparison.Ordinal));

    [Fact]
    public void A_name_with_the_separator_stays_one_cell()
    {
        var odd = Figures with { Policy = new PlayedPolicy("A; \"B\"\nC", "x.json") };

        Encoding.UTF8.GetString(PlayCsv.Files([odd]).First().Bytes).Split("\r\n")[1].ShouldStartWith("\"A; \"\"B\"\" C\";x.json;januari;2026-01-01;");
    }

    [Fact]
    public void The_printed_lines_are_no_wider_than_a_terminal() => Printed.Concat(PlayText.Lines(World, [Figures, Figures])).Max(line => line.Length).ShouldBeLessThanOrEqualTo(100);

    [Fact]
    public void The_chart_has_every_figure_and_tells_what_it_shows()
    {
        var chart = Drawn(Figures);
        var texts = chart.Descendants(Svg.Space + "text").Select(text => text.Value).ToList();

        var numbers = Figures.Spans.SelectMany(span => new[] { span.Questions, span.InTime, span.Missed, span.Open, span.Withdrawn })
            .Concat(Figures.Steps.SelectMany(step => step.Told.Append(step.Told.Sum()).Append(step.Nobody.Sum()))).Select(SwedishNumbers.Count);
        Figures.Spans.Select(span => SwedishNumbers.Percent(span.InTimePercent).TrimEnd('%').TrimEnd()).Concat(numbers).CountBy(each => each)
            .ShouldAllBe(each => texts.Count(text => text == each.Key) >= each.Value);
        chart.Element(Svg.Space + "title")!.Value.ShouldBe("Simulering: så gick det med frågorna 1 jan 2026–31 dec 2026");
        chart.Element(Svg.Space + "desc")!.Value.ShouldContain($"{SwedishNumbers.Count(Figures.Whole.Missed)} missade");
        chart.Element(Svg.Space + "style")!.Value.ShouldContain("prefers-color-scheme: dark");
    }

    [Fact]
    public void The_bars_are_as_high_as_their_questions()
    {
        var bars = Drawn(Figures).Descendants(Svg.Space + "rect").Where(rect => rect.Element(Svg.Space + "title") is not null && (string)rect.Attribute("class")! != "cell").ToList();

        var highest = bars.GroupBy(bar => bar.Element(Svg.Space + "title")!.Value.Split(':')[0]).MaxBy(month => month.Sum(bar => (int)bar.Attribute("height")!))!.Key;
        highest.ShouldBe(Figures.Spans.MaxBy(span => span.Questions)!.Span.Name);
    }

    [Fact]
    public void A_name_that_is_markup_or_no_text_at_all_stays_text()
    {
        var odd = Figures with { Policy = new PlayedPolicy("<b>&\u0001\ufffe\u202eX</b>", "x.json") };

        Drawn(odd).Descendants(Svg.Space + "text").ShouldContain(text => text.Value.StartsWith("<b>& X</b> – ", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_cannot_all_be_written_are_not_written_at_all()
    {
        Directory.CreateDirectory(Path.Combine(folder, "b.csv"));
        File.WriteAllText(Path.Combine(folder, "a.csv"), "förut");

        Should.Throw<SettingsException>(() => new PlayFiles(folder).Write([("a.csv", [1]), ("b.csv", [2])])).Message.ShouldStartWith("--out: det går inte att skriva i ");
        File.ReadAllText(Path.Combine(folder, "a.csv")).ShouldBe("förut");
        Directory.GetFileSystemEntries(folder).Length.ShouldBe(2);
    }

    private static XElement Drawn(Figures figures) => XDocument.Parse(Encoding.UTF8.GetString(PlayChart.Draw(World, [figures]))).Root!;

    private static List<string[]> Rows(string name) =>
        [.. Encoding.UTF8.GetString(Csv[name]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(';'))];

    private static decimal? Number(string text) => decimal.Parse(text, CultureInfo.GetCultureInfo("sv-SE"));

    /// <summary>The line's cells with one space between, and numbers without their own.</summary>
    private static string Cells(string line) => string.Join(' ', line.Replace("\u00a0", string.Empty, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
