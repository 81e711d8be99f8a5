namespace TeamsBevakning.Simulation;

/// <summary>Two policies' figures side by side; the difference is the second less the first.</summary>
internal static class PlayComparison
{
    public static readonly string[] Letters = ["A", "B"];

    public static IEnumerable<string> Spans(Figures a, Figures b) => TextTable.Lines(
        ["Period", "Frågor", "I tid A", "I tid B", "Missade A", "Missade B", "Skillnad", "Andel A", "Andel B", "Skillnad"],
        [.. a.Spans.Append(a.Whole).Zip(b.Spans.Append(b.Whole), SpanRow)]);

    public static IReadOnlyList<IReadOnlyList<string>> Steps(Figures a, Figures b) =>
    [
        .. a.Steps.Zip(b.Steps).SelectMany(pair => (IReadOnlyList<string>[])
            [PlayText.StepRow($"{pair.First.Name} A", pair.First), PlayText.StepRow($"{pair.First.Name} B", pair.Second), StepDifference(pair.First, pair.Second)]),
    ];

    public static IEnumerable<string> Measures(Figures a, Figures b) => TextTable.Lines(
        ["Mått", "A", "B", "Skillnad"],
        [.. a.Measures.Zip(b.Measures, (first, second) => (string[])[first.Name, SwedishNumbers.Of(first), SwedishNumbers.Of(second), SwedishNumbers.Difference(first.Value, second.Value, first.Unit)])]);

    private static string[] SpanRow(SpanFigures a, SpanFigures b) =>
    [
        a.Span.Name,
        SwedishNumbers.Count(a.Questions),
        SwedishNumbers.Count(a.InTime),
        SwedishNumbers.Count(b.InTime),
        SwedishNumbers.Count(a.Missed),
        SwedishNumbers.Count(b.Missed),
        SwedishNumbers.Difference(a.Missed, b.Missed, MeasureUnit.Count),
        SwedishNumbers.Percent(a.InTimePercent),
        SwedishNumbers.Percent(b.InTimePercent),
        SwedishNumbers.Difference(a.InTimePercent, b.InTimePercent, MeasureUnit.Percent),
    ];

    private static IReadOnlyList<string> StepDifference(StepFigures a, StepFigures b) =>
    [
        "  skillnad",
        .. a.Told.Zip(b.Told, Difference),
        Difference(a.Told.Sum(), b.Told.Sum()),
        Difference(a.Nobody.Sum(), b.Nobody.Sum()),
    ];

    private static string Difference(int a, int b) => SwedishNumbers.Difference(a, b, MeasureUnit.Count);
}
