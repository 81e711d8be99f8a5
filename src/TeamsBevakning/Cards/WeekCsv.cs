using System.Globalization;
using System.Text;
using NodaTime;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>A week's figures as a table that Swedish Excel opens as it is: semicolons, decimal commas, UTF-8 with its mark. No cell is a formula, whatever an account is called.</summary>
internal static class WeekCsv
{
    private const string All = "(alla)";

    private static readonly (string Title, Func<WeekFigures, string> Value)[] Columns =
    [
        ("Inkomna frågor", figures => Number(figures.Received)),
        ("Besvarade", figures => Number(figures.Answered)),
        ("Varav sedda i tråden", figures => Number(figures.Seen)),
        ("Besvarade i tid", figures => Number(figures.InTime)),
        ("Kan bedömas", figures => Number(figures.Judged)),
        ("I tid, procent", figures => figures.InTimePercent is { } percent ? Number(percent) : string.Empty),
        ("Hälften besvarade inom, arbetstimmar", figures => Hours(figures.Median)),
        ("Nio av tio inom, arbetstimmar", figures => Hours(figures.Ninetieth)),
        ("Öppna", figures => Number(figures.Open)),
        ("Försenade", figures => Number(figures.Late)),
        ("Eskalerade", figures => Number(figures.Escalated)),
        ("Dagar utan tillsyn", figures => Number(figures.Duties.DaysWithout)),
        ("Ögonblicksbilder att ta", figures => Number(figures.Duties.SnapshotsDue)),
        ("Varav tagna", figures => Number(figures.Duties.SnapshotsTaken)),
    ];

    public static byte[] Write(WeekView view, DateTimeZone zone)
    {
        var text = new StringBuilder();
        Line(text, ["Vecka", "Verksamhet", "Konto", .. Columns.Select(column => column.Title)]);
        Rows(text, view, view.Week, pair => pair.Now);
        Rows(text, view, view.Week.Before(zone), pair => pair.Before);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Rows(StringBuilder text, WeekView view, Week week, Func<FiguresPair, WeekFigures> of)
    {
        var number = $"{week.Year}-v{week.Number:00}";
        Row(view.Of, All, view.Total);
        foreach (var unit in view.Units)
        {
            Row(unit.Unit.Name, All, unit.Figures);
            foreach (var account in unit.Accounts)
            {
                Row(unit.Unit.Name, account.Account.Name, account.Figures);
            }
        }

        void Row(string unit, string account, FiguresPair figures) => Line(text, [number, unit, account, .. Columns.Select(column => column.Value(of(figures)))]);
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    /// <summary>A spreadsheet reckons what begins with such a sign; after an apostrophe it is text.</summary>
    private static string Cell(string value)
    {
        var line = SwedishText.OneLine(value);
        var safe = line is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? $"'{line}" : line;
        return safe.AsSpan().ContainsAny(';', '"') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hours(Duration? time) => time is { } span ? span.TotalHours.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',') : string.Empty;
}
