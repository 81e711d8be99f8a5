using System.Globalization;

namespace TeamsBevakning.Simulation;

/// <summary>Numbers as Swedes write them, the same on every machine: ”10 000”, ”92,7 %”, ”3 tim 20 min”.</summary>
internal static class SwedishNumbers
{
    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = ",", NegativeSign = "−" };

    public static string Count(int number) => number.ToString("#,0", Format);

    /// <summary>Without group separators, for files that a spreadsheet reads.</summary>
    public static string Plain(decimal? number) => number?.ToString("0.##", Format).Replace('−', '-') ?? string.Empty;

    public static string Percent(decimal? percent) => percent is { } value ? $"{value.ToString("0.0", Format)} %" : "–";

    public static string Of(Measure measure) => measure.Value is not { } value ? "–" : Written(value, measure.Unit);

    /// <summary>With its sign: ”+12”, ”−0,4 %-enheter”, ”0”.</summary>
    public static string Difference(decimal? first, decimal? second, MeasureUnit unit)
    {
        if (first is not { } a || second is not { } b)
        {
            return "–";
        }

        var written = unit is MeasureUnit.Percent ? Math.Abs(b - a).ToString("0.0", Format) : Written(Math.Abs(b - a), unit);
        return b == a ? "0" : (b > a ? "+" : "−") + written;
    }

    private static string Written(decimal value, MeasureUnit unit) => unit switch
    {
        MeasureUnit.Count => Count((int)value),
        MeasureUnit.Percent => Percent(value),
        MeasureUnit.Hours => Time((int)Math.Round(value * 60, MidpointRounding.AwayFromZero)),
    };

    private static string Time(int minutes) =>
        minutes < 60 ? $"{minutes} min"
        : minutes < 2 * 1_440 ? $"{minutes / 60} tim {minutes % 60} min"
        : $"{Count(minutes / 1_440)} dygn {minutes % 1_440 / 60} tim";
}
