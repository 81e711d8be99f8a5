using System.Text;
using NodaTime.Text;

namespace TeamsBevakning.Simulation;

/// <summary>
/// The figures as one tidy file per table: a row for each thing counted, a column that names the policy. Semicolon, decimal comma, UTF-8 with a byte order mark and CRLF,
/// because that is what a Swedish Excel opens right with a double click.
/// </summary>
internal static class PlayCsv
{
    private static readonly string[] Weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    public static IEnumerable<(string Name, byte[] Bytes)> Files(IReadOnlyList<Figures> all)
    {
        yield return ("perioder.csv", Bytes("period;från;till;kommentarer;frågor;i tid;missade;öppna;borttagna;andel i tid (%)", all, figures => figures.Spans.Select(Row)));
        yield return ("eskaleringar.csv", Bytes("vem som får veta;veckodag;meddelade;ingen fanns", all, figures => figures.Steps.SelectMany(Rows)));
        yield return ("matt.csv", Bytes("mått;värde;enhet", all, figures => figures.Measures.Select(Row)));
    }

    private static byte[] Bytes(string heads, IReadOnlyList<Figures> all, Func<Figures, IEnumerable<string[]>> rows)
    {
        var text = new StringBuilder().Append("policy;fil;").Append(heads).Append("\r\n");
        foreach (var (figures, row) in all.SelectMany(figures => rows(figures).Select(row => (figures, row))))
        {
            text.AppendJoin(';', row.Prepend(figures.Policy.File).Prepend(figures.Policy.Name).Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string[] Row(SpanFigures span) =>
    [
        span.Span.Name, LocalDatePattern.Iso.Format(span.Span.From), LocalDatePattern.Iso.Format(span.Span.To),
        .. new decimal?[] { span.Comments, span.Questions, span.InTime, span.Missed, span.Open, span.Withdrawn, span.InTimePercent }.Select(SwedishNumbers.Plain),
    ];

    private static IEnumerable<string[]> Rows(StepFigures step) =>
        Weekdays.Select((day, i) => (string[])[step.Name, day, SwedishNumbers.Plain(step.Told[i]), SwedishNumbers.Plain(step.Nobody[i])]);

    private static string[] Row(Measure measure) => [measure.Name.Trim(), SwedishNumbers.Plain(measure.Value), NameOf(measure.Unit)];

    private static string NameOf(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Count => "antal",
        MeasureUnit.Percent => "procent",
        MeasureUnit.Hours => "timmar",
    };

    private static string Cell(string text) => SwedishText.OneLine(text).Replace("\"", "\"\"", StringComparison.Ordinal) is var cell && cell.AsSpan().ContainsAny(';', '"') ? $"\"{cell}\"" : cell;
}
