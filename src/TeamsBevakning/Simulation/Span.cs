using System.Globalization;
using NodaTime;

namespace TeamsBevakning.Simulation;

/// <summary>A part of the period that figures are given for: months, or quarters or years when there are many.</summary>
/// <param name="Name">”mars”, ”mars 2026”, ”kvartal 1 2026” or ”2026”.</param>
/// <param name="From">The first date.</param>
/// <param name="To">The last date.</param>
internal sealed record Span(string Name, LocalDate From, LocalDate To)
{
    private const int MostMonths = 15;
    private const int MostQuarters = 16;

    private static readonly string[] Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    public static IReadOnlyList<Span> Of(LocalDate from, LocalDate to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var each = months <= MostMonths ? 1 : months <= MostQuarters * 3 ? 3 : 12;
        var spans = new List<Span>();
        for (var next = new LocalDate(from.Year, ((from.Month - 1) / each * each) + 1, 1); next <= to; next = next.PlusMonths(each))
        {
            spans.Add(new Span(NameOf(next, each, from.Year == to.Year), LocalDate.Max(next, from), LocalDate.Min(next.PlusMonths(each).PlusDays(-1), to)));
        }

        return spans;
    }

    private static string NameOf(LocalDate first, int months, bool sameYear) => months switch
    {
        1 => sameYear ? Months[first.Month - 1] : $"{Months[first.Month - 1]} {first.Year}",
        3 => $"kvartal {((first.Month - 1) / 3) + 1} {first.Year}",
        _ => first.Year.ToString(CultureInfo.InvariantCulture),
    };
}
