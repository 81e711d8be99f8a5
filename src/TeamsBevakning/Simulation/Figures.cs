namespace TeamsBevakning.Simulation;

/// <summary>What came of one policy.</summary>
/// <param name="Policy">Which.</param>
/// <param name="Spans">Month by month; each question counts where it was received.</param>
/// <param name="Whole">The whole period.</param>
/// <param name="Steps">The escalations by step and weekday.</param>
/// <param name="Measures">The whole period in single figures, always the same ones in the same order.</param>
internal sealed record Figures(PlayedPolicy Policy, IReadOnlyList<SpanFigures> Spans, SpanFigures Whole, IReadOnlyList<StepFigures> Steps, IReadOnlyList<Measure> Measures);

/// <summary>A policy and the name of the file it came from.</summary>
internal sealed record PlayedPolicy(string Name, string File);

/// <summary>What was received in a part of the period, and what came of it before the end. Every question is one of the last four.</summary>
/// <param name="Span">The part.</param>
/// <param name="Comments">Comments received.</param>
/// <param name="Questions">How many of them the engine took for questions.</param>
/// <param name="InTime">Handled before the deadline.</param>
/// <param name="Missed">Not handled before the deadline, whether handled since or not.</param>
/// <param name="Open">Open at the end, before the deadline.</param>
/// <param name="Withdrawn">Taken away by who wrote it, before the deadline.</param>
internal sealed record SpanFigures(Span Span, int Comments, int Questions, int InTime, int Missed, int Open, int Withdrawn)
{
    /// <summary>Of those that were handled or missed, how many in a hundred were in time; null when there were none.</summary>
    public decimal? InTimePercent => InTime + Missed == 0 ? null : Math.Round(100m * InTime / (InTime + Missed), 1, MidpointRounding.AwayFromZero);
}

/// <summary>How often an escalation step came, by weekday from Monday.</summary>
/// <param name="Name">Who is told, in Swedish.</param>
/// <param name="Told">Times somebody was told.</param>
/// <param name="Nobody">Times there was nobody to tell.</param>
internal sealed record StepFigures(string Name, IReadOnlyList<int> Told, IReadOnlyList<int> Nobody);

/// <summary>A single figure.</summary>
/// <param name="Name">What it is, in Swedish.</param>
/// <param name="Value">Its value; null when there is nothing to measure.</param>
/// <param name="Unit">What it is counted in.</param>
internal sealed record Measure(string Name, decimal? Value, MeasureUnit Unit);

internal enum MeasureUnit
{
    Count,
    Percent,
    Hours,
}
