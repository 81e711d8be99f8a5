namespace TeamsBevakning.Simulation;

/// <summary>The chart's colours, for light and dark. Blue and orange are told apart also by those who do not see red and green.</summary>
internal static class ChartStyle
{
    public const string Css = """
        text { font-family: "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; font-size: 12px; fill: #1f2937; font-variant-numeric: tabular-nums }
        .paper { fill: #ffffff }
        .heading { font-size: 21px; font-weight: 600 }
        .part { font-size: 15px; font-weight: 600 }
        .faint { fill: #57606a }
        .number, .share { text-anchor: middle }
        .share { font-weight: 600 }
        .small { font-size: 10.5px; text-anchor: middle }
        .scale { text-anchor: end; fill: #57606a }
        .grid { stroke: #d8dee4; stroke-width: 1 }
        .axis { stroke: #8c959f; stroke-width: 1 }
        .intime { fill: #2f6fb5 }
        .missed { fill: #e07b1f }
        .open { fill: #9aa4af }
        .withdrawn { fill: #d0d7de }
        .cell { fill: #2f6fb5 }
        .empty { fill: #f3f5f7 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 }
          .paper { fill: #0d1117 }
          .faint, .scale { fill: #9da7b1 }
          .grid { stroke: #272e36 }
          .axis { stroke: #6e7781 }
          .intime { fill: #5b9fe3 }
          .missed { fill: #f0a04b }
          .open { fill: #7d8793 }
          .withdrawn { fill: #444c56 }
          .cell { fill: #5b9fe3 }
          .empty { fill: #171c23 }
        }
        """;
}
