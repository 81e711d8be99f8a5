using NodaTime;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class SpanTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-12-31", 12, "januari", "december")]
    [InlineData("2026-03-10", "2026-03-10", 1, "mars", "mars")]
    [InlineData("2026-11-20", "2027-02-03", 4, "november 2026", "februari 2027")]
    [InlineData("2026-02-01", "2027-12-31", 8, "kvartal 1 2026", "kvartal 4 2027")]
    [InlineData("2026-02-01", "2035-12-31", 10, "2026", "2035")]
    public void A_period_has_parts_of_a_fitting_length(string from, string to, int count, string first, string last)
    {
        var (start, end) = (Date(from), Date(to));
        var spans = Span.Of(start, end);

        (spans.Count, spans[0].Name, spans[^1].Name).ShouldBe((count, first, last));
        (spans[0].From, spans[^1].To).ShouldBe((start, end));
        spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.To.PlusDays(1) == pair.Second.From);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
