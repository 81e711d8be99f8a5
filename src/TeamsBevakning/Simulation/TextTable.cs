namespace TeamsBevakning.Simulation;

/// <summary>A table in aligned columns: the first to the left, the others to the right.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static IEnumerable<string> Lines(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = heads.Select((head, i) => rows.Select(row => row[i].Length).Append(head.Length).Max()).ToList();
        yield return Line(heads, widths);
        yield return string.Join(Gap, widths.Select(width => new string('─', width)));
        foreach (var row in rows)
        {
            yield return Line(row, widths);
        }
    }

    private static string Line(IReadOnlyList<string> cells, List<int> widths) =>
        string.Join(Gap, cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd();
}
