using System.Globalization;
using System.Xml.Linq;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Simulation;

/// <summary>Who was told on which weekday: a grid in which more is darker, with every number.</summary>
internal static class StepChart
{
    private const int Left = 230;
    private const int CellWidth = 72;
    private const int CellHeight = 28;
    private const int Gap = 3;

    /// <summary>Adds a grid for each policy below <paramref name="y"/>; gives where the next part begins.</summary>
    public static int Add(IReadOnlyList<Figures> all, int y, List<XElement> parts)
    {
        var most = Math.Max(1, all.SelectMany(figures => figures.Steps).SelectMany(step => step.Told).Max());
        for (var p = 0; p < all.Count; p++)
        {
            parts.Add(Svg.Text("part", PlayChart.Margin, y, all.Count == 1 ? "Eskaleringar efter veckodag" : SwedishText.Cut($"Eskaleringar efter veckodag, {PlayChart.NameOf(all, p)}", 110, "…")));
            parts.Add(Svg.Text("faint", PlayChart.Margin, y + 20, "Antal ärenden som någon fick veta om. Ingen fanns: steget hade ingen att nå, och nästa tog vid."));
            y = Grid(all[p], y + 46, most, parts) + 34;
        }

        return y;
    }

    private static int Grid(Figures figures, int y, int most, List<XElement> parts)
    {
        string[] heads = [.. Enumerable.Range(1, 7).Select(day => SwedishDates.Weekday((NodaTime.IsoDayOfWeek)day)), "summa", "ingen fanns"];
        foreach (var (i, head) in heads.Index())
        {
            parts.Add(Svg.Text("number faint", MiddleOf(i), y, head));
        }

        y += 8;
        foreach (var step in figures.Steps)
        {
            parts.Add(Svg.Text("name", PlayChart.Margin, y + 19, step.Name));
            foreach (var (day, told) in step.Told.Index())
            {
                Cell(told, most, MiddleOf(day), y, parts, Svg.Title($"{step.Name}, {heads[day]}: {told}"));
            }

            parts.Add(Svg.Text("share", MiddleOf(7), y + 19, SwedishNumbers.Count(step.Told.Sum())));
            parts.Add(Svg.Text("number faint", MiddleOf(8), y + 19, SwedishNumbers.Count(step.Nobody.Sum())));
            y += CellHeight + Gap;
        }

        return y;
    }

    private static void Cell(int told, int most, int middle, int y, List<XElement> parts, XElement title)
    {
        var x = middle - ((CellWidth - Gap) / 2);
        parts.Add(Svg.Rect("empty", x, y, CellWidth - Gap, CellHeight));
        if (told > 0)
        {
            var strength = new XAttribute("fill-opacity", (0.10m + (0.45m * told / most)).ToString("0.00", CultureInfo.InvariantCulture));
            parts.Add(Svg.Rect("cell", x, y, CellWidth - Gap, CellHeight, strength, title));
        }

        parts.Add(Svg.Text("number", middle, y + 19, SwedishNumbers.Count(told)));
    }

    private static int MiddleOf(int column) => Left + (column * CellWidth) + (CellWidth / 2) + (column >= 7 ? 12 : 0);
}
