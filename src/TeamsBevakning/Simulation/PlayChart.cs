using System.Text;
using System.Xml.Linq;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Simulation;

/// <summary>The figures as a picture that can be shown to a board: what became of the questions, and who was told of those that waited. Every number stands in it.</summary>
internal static class PlayChart
{
    public const int Width = 1_000;
    public const int Margin = 32;

    public static byte[] Draw(World world, IReadOnlyList<Figures> all)
    {
        var parts = new List<XElement>();
        var y = Head(world, all, parts);
        y = SpanChart.Add(all, y, parts);
        y = StepChart.Add(all, y, parts);
        parts.Add(Svg.Text("faint", Margin, y, "Påhittad kommun, påhittade kommentarer och vanor: simuleringen övar reglerna, den förutsäger inget."));
        var root = Svg.Element(
            "svg",
            [
                new XAttribute("viewBox", $"0 0 {Width} {y + 24}"), Svg.At("width", Width), Svg.At("height", y + 24),
                new XAttribute("role", "img"), new XAttribute("aria-labelledby", "rubrik beskrivning"), new XAttribute(XNamespace.Xml + "lang", "sv"),
                Svg.Element("title", new XAttribute("id", "rubrik"), HeadingOf(world)),
                Svg.Element("desc", new XAttribute("id", "beskrivning"), Svg.Clean(Described(all))),
                Svg.Element("style", ChartStyle.Css),
                Svg.Rect("paper", 0, 0, Width, y + 24),
                .. parts,
            ]);
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n".ReplaceLineEndings("\n"));
    }

    public static string NameOf(IReadOnlyList<Figures> all, int i) =>
        all.Count == 1 ? all[i].Policy.Name : $"{PlayComparison.Letters[i]}: {all[i].Policy.Name} ({all[i].Policy.File})";

    private static int Head(World world, IReadOnlyList<Figures> all, List<XElement> parts)
    {
        parts.Add(Svg.Text("heading", Margin, 44, HeadingOf(world)));
        var y = 70;
        foreach (var (i, figures) in all.Index())
        {
            parts.Add(Svg.Text("lead", Margin, y, SwedishText.Cut($"{NameOf(all, i)} – {Summed(figures)}", 150, "…")));
            y += 20;
        }

        return y + 20;
    }

    private static string HeadingOf(World world)
    {
        var (from, to) = (world.Settings.From, world.Settings.To);
        return $"Simulering: så gick det med frågorna {SwedishDates.DayOfYear(from)} {from.Year}–{SwedishDates.DayOfYear(to)} {to.Year}";
    }

    private static string Summed(Figures figures) =>
        $"{SwedishNumbers.Count(figures.Whole.Questions)} frågor, {SwedishNumbers.Count(figures.Whole.InTime)} i tid, {SwedishNumbers.Count(figures.Whole.Missed)} missade, andel i tid {SwedishNumbers.Percent(figures.Whole.InTimePercent)}";

    private static string Described(IReadOnlyList<Figures> all) => string.Join(' ', all.Select((figures, i) =>
        $"{NameOf(all, i)}: {Summed(figures)}. "
        + string.Join(' ', figures.Spans.Select(span => $"{span.Span.Name}: {span.Questions} frågor, {span.InTime} i tid, {span.Missed} missade."))
        + " Eskaleringar: " + string.Join(", ", figures.Steps.Select(step => $"{step.Name} {step.Told.Sum()}")) + "."));
}
