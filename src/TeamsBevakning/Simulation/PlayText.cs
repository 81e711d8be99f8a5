using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Simulation;

/// <summary>What is printed: the figures of one policy, or of two side by side.</summary>
internal static class PlayText
{
    public const string Assumptions =
        "Simuleringen övar reglerna, den förutsäger inget: kommunen, kommentarerna och människornas vanor är påhittade. Var och en ser sin kanal under sin arbetstid, "
        + "är ledig fyra veckor på sommaren och ofta kring jul, och hinner lika mycket en stormdag som en vanlig dag; de flesta agerar när ett steg når dem.";

    private const int Width = 96;

    private static readonly string[] Weekdays = [.. Enumerable.Range(1, 7).Select(day => SwedishDates.Weekday((NodaTime.IsoDayOfWeek)day))];

    public static IEnumerable<string> Lines(World world, IReadOnlyList<Figures> all) =>
    [
        .. Head(world, all),
        string.Empty,
        "Frågor efter när de kom in",
        .. all.Count == 1 ? Spans(all[0]) : PlayComparison.Spans(all[0], all[1]),
        string.Empty,
        "Eskaleringar efter veckodag",
        .. TextTable.Lines(["Vem som får veta", .. Weekdays, "Summa", "Ingen fanns"], all.Count == 1 ? [.. all[0].Steps.Select(StepRow)] : PlayComparison.Steps(all[0], all[1])),
        string.Empty,
        "Hela perioden",
        .. all.Count == 1
            ? TextTable.Lines(["Mått", "Värde"], [.. all[0].Measures.Select(measure => (string[])[measure.Name, SwedishNumbers.Of(measure)])])
            : PlayComparison.Measures(all[0], all[1]),
        string.Empty,
        .. Wrapped("I tid och missade räknar allt som är avslutat, även ”Ingen åtgärd”. En fråga räknas i den månad då den skrevs. Öppna: vid slutet, inom fristen. Ingen fanns: steget hade ingen att nå och nästa tog vid."),
    ];

    public static IReadOnlyList<string> StepRow(StepFigures step) => StepRow(step.Name, step);

    public static IReadOnlyList<string> StepRow(string name, StepFigures step) =>
        [name, .. step.Told.Select(SwedishNumbers.Count), SwedishNumbers.Count(step.Told.Sum()), SwedishNumbers.Count(step.Nobody.Sum())];

    private static IEnumerable<string> Head(World world, IReadOnlyList<Figures> all)
    {
        var settings = world.Settings;
        yield return $"Simulering {SwedishDates.DayOfYear(settings.From)} {settings.From.Year}–{SwedishDates.DayOfYear(settings.To)} {settings.To.Year}";
        foreach (var (i, figures) in all.Index())
        {
            yield return $"{(all.Count == 1 ? "Policy" : PlayComparison.Letters[i])}: {SwedishText.OneLine(figures.Policy.Name)} ({SwedishText.OneLine(figures.Policy.File)})";
        }

        var stream = $"{SwedishNumbers.Count(settings.Comments)} kommentarer på {world.Town.Accounts.Count} konton i påhittade {Town.Name}, frö {settings.Seed}. "
            + $"{world.Outages.Gaps} avbrott i en källa, {world.Outages.Stops} driftstopp.";
        if (all.Count > 1)
        {
            stream += " Samma människor i båda, med arbetstiderna i A.";
        }

        foreach (var line in Wrapped(stream).Append(string.Empty).Concat(Wrapped(Assumptions)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Spans(Figures figures) => TextTable.Lines(
        ["Period", "Kommentarer", "Frågor", "I tid", "Missade", "Öppna", "Borttagna", "Andel i tid"],
        [.. figures.Spans.Append(figures.Whole).Select(SpanRow)]);

    private static string[] SpanRow(SpanFigures span) =>
    [
        span.Span.Name, .. new[] { span.Comments, span.Questions, span.InTime, span.Missed, span.Open, span.Withdrawn }.Select(SwedishNumbers.Count), SwedishNumbers.Percent(span.InTimePercent),
    ];

    private static IEnumerable<string> Wrapped(string text)
    {
        while (text.Length > Width)
        {
            var cut = text.LastIndexOf(' ', Width);
            yield return text[..cut];
            text = text[(cut + 1)..];
        }

        yield return text;
    }
}
