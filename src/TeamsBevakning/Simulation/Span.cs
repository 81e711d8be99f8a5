using NodaTime;

namespace TeamsBevakning.Simulation;

/// <summary>A part of the period that figures are given for: months, or quarters or years when there are many.</summary>
/// <param name="Name">”mars”, ”mars 2026”, ”kvartal 1 2026” or ”2026”.</param>
/// <param name="From">The first date.</param>
/// <param name="To">The last date.</param>
internal sealed record Span(string Name, LocalDate From, LocalDate To)
{
    private const int MostMonths = 12;
    private const int MostQuarters = 12;

    /// <summary>The name where there is little room: ”jan”, ”jan 26”, ”kv 1 26”.</summary>
    public string ShortName { get; private init; } = Name;

    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    public static IReadOnlyList<Span> Of(LocalDate from, LocalDate to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var each = months <= MostMonths ? 1 : months <= MostQuarters * 3 ? 3 : 12;
        var spans = new List<Span>();
        for (var next = new LocalDate(from.Year, ((from.Month - 1) / each * each) + 1, 1); next <= to; next = next.PlusMonths(each))
        {
            var (name, brief) = NamesOf(next, each, from.Year == to.Year);
            spans.Add(new Span(name, LocalDate.Max(next, from), LocalDate.Min(next.PlusMonths(each).PlusDays(-1), to)) { ShortName = brief });
        }

        return spans;
    }

    private static (string Name, string Brief) NamesOf(LocalDate first, int months, bool sameYear)
    {
        var (month, quarter, year) = (Months[first.Month - 1], ((first.Month - 1) / 3) + 1, first.Year % 100);
        var brief = month.Length <= 4 ? month : month[..3];
        return months switch
        {
            1 when sameYear => (month, brief),
            1 => ($"{month} {first.Year}", $"{brief} {year:00}"),
            3 => ($"kvartal {quarter} {first.Year}", $"kv {quarter} {year:00}"),
            _ => ($"{first.Year}", $"{first.Year}"),
        };
    }
}
