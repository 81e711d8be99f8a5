using System.Xml.Linq;

namespace TeamsBevakning.Simulation;

/// <summary>What became of the questions: a stacked bar for each part of the period and policy, with its numbers below.</summary>
internal static class SpanChart
{
    private const int Left = 130;
    private const int Height = 220;
    private const int RowHeight = 19;
    private const int MostBarWidth = 46;
    private const int LetterWidth = 7;

    private static readonly (string Name, string Style, Func<SpanFigures, int> Value)[] Layers =
    [
        ("I tid", "intime", span => span.InTime),
        ("Missade", "missed", span => span.Missed),
        ("Öppna, inom fristen", "open", span => span.Open),
        ("Borttagna av den som skrev", "withdrawn", span => span.Withdrawn),
    ];

    private static readonly (string Name, string Style, Func<SpanFigures, string> Value)[] Rows =
    [
        ("Frågor", "number", span => SwedishNumbers.Count(span.Questions)),
        ("I tid", "number", span => SwedishNumbers.Count(span.InTime)),
        ("Missade", "number", span => SwedishNumbers.Count(span.Missed)),
        ("Öppna", "number faint", span => SwedishNumbers.Count(span.Open)),
        ("Borttagna", "number faint", span => SwedishNumbers.Count(span.Withdrawn)),
        ("I tid, %", "share", span => SwedishNumbers.Percent(span.InTimePercent).TrimEnd('%').TrimEnd()),
    ];

    /// <summary>Adds it below <paramref name="y"/>; gives where the next part begins.</summary>
    public static int Add(IReadOnlyList<Figures> all, int y, List<XElement> parts)
    {
        Legend(y, parts);
        var bottom = y + 30 + Height;
        var top = Scale(all.SelectMany(figures => figures.Spans).Max(span => span.Questions), bottom, parts);
        var spans = all[0].Spans.Count;
        var wide = (PlayChart.Width - PlayChart.Margin - Left) / spans;
        var narrow = spans * all.Count > 16;
        for (var s = 0; s < spans; s++)
        {
            var x = Left + (s * wide);
            var span = all[0].Spans[s].Span;
            parts.Add(Svg.Text("number", x + (wide / 2), bottom + 18, span.Name.Length * LetterWidth < wide ? span.Name : span.ShortName));
            for (var p = 0; p < all.Count; p++)
            {
                var each = Math.Min(MostBarWidth, (wide - 8) / all.Count);
                var middle = x + (wide / 2) + (((2 * p) + 1 - all.Count) * each / 2);
                Bar(all[p].Spans[s], middle, each - 2, bottom, top, parts);
                Numbers(all, p, s, middle, bottom + 18, narrow, parts);
            }
        }

        RowNames(all.Count, bottom + 18, parts);
        return bottom + 18 + ((Rows.Length + all.Count) * RowHeight) + 30;
    }

    private static void Legend(int y, List<XElement> parts)
    {
        parts.Add(Svg.Text("part", PlayChart.Margin, y, "Frågor efter när de kom in"));
        var x = 270;
        foreach (var (name, style, _) in Layers)
        {
            parts.Add(Svg.Rect(style, x, y - 10, 12, 12));
            parts.Add(Svg.Text("faint", x + 18, y, name));
            x += 42 + (name.Length * LetterWidth);
        }
    }

    /// <summary>Lines across at round numbers; gives the number at the top.</summary>
    private static int Scale(int most, int bottom, List<XElement> parts)
    {
        var step = 1;
        for (var i = 0; most > step * 5; i++)
        {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }

        var top = Math.Max(1, (most + step - 1) / step) * step;
        for (var value = 0; value <= top; value += step)
        {
            var y = bottom - (value * Height / top);
            parts.Add(Svg.Line(value == 0 ? "axis" : "grid", Left, y, PlayChart.Width - PlayChart.Margin, y));
            parts.Add(Svg.Text("scale", Left - 8, y + 4, SwedishNumbers.Count(value)));
        }

        return top;
    }

    private static void Bar(SpanFigures span, int middle, int width, int bottom, int top, List<XElement> parts)
    {
        var sum = 0;
        foreach (var (name, style, valueOf) in Layers)
        {
            var (from, to) = (sum * Height / top, (sum + valueOf(span)) * Height / top);
            sum += valueOf(span);
            if (to > from)
            {
                parts.Add(Svg.Rect(style, middle - (width / 2), bottom - to, width, to - from, Svg.Title($"{span.Span.Name}: {name} {valueOf(span)}")));
            }
        }
    }

    private static void Numbers(IReadOnlyList<Figures> all, int policy, int span, int middle, int y, bool narrow, List<XElement> parts)
    {
        if (all.Count > 1)
        {
            parts.Add(Svg.Text(narrow ? "small faint" : "number faint", middle, y + RowHeight, PlayComparison.Letters[policy]));
        }

        foreach (var (i, row) in Rows.Index())
        {
            parts.Add(Svg.Text(narrow ? $"small {row.Style}" : row.Style, middle, y + ((i + all.Count) * RowHeight), row.Value(all[policy].Spans[span])));
        }
    }

    private static void RowNames(int policies, int y, List<XElement> parts)
    {
        foreach (var (i, row) in Rows.Index())
        {
            parts.Add(Svg.Text(row.Style.Contains("faint", StringComparison.Ordinal) ? "faint" : "name", PlayChart.Margin, y + ((i + policies) * RowHeight), row.Name));
        }
    }
}
