using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>A week's figures as one page to print. It fetches nothing and runs nothing, whoever opens it.</summary>
internal static class WeekPage
{
    private const string Style = """
        body { font: 11pt/1.4 "Segoe UI", Arial, sans-serif; color: #1b1b1b; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 18pt; margin: 0 } h2 { font-size: 12pt; margin: 1.4em 0 .4em } p { margin: .2em 0 }
        table { border-collapse: collapse; width: 100% } caption { text-align: left; font-weight: 600; padding: .3em 0 }
        th, td { text-align: left; padding: .25em .6em .25em 0; border-bottom: 1px solid #767676; vertical-align: top } th { font-weight: 600 }
        td.n, th.n { text-align: right } tr.unit th, tr.unit td { border-bottom: 2px solid #1b1b1b } .small { font-size: 9pt }
        thead { display: table-header-group } tr { break-inside: avoid }
        @page { size: A4; margin: 15mm } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt } }
        """;

    public static byte[] Write(WeekView view, Instant at, DateTimeZone zone)
    {
        var title = $"{Texts.WeekTitle.With(view.Week.Number)}, {view.Week.Year}";
        var page = new StringBuilder($"""
            <!doctype html>
            <html lang="sv">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{Text(title)}</h1>
            <p>{Text(view.Of)}</p>
            <table><caption>{Text(Texts.WeekPageFacts)}</caption>

            """);
        foreach (var (name, value) in Words.Facts(view, at, zone))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(name)}</th><td>{Text(value)}</td></tr>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"</table>\n<table><caption>{Text(Texts.WeekPagePerDay)}</caption>\n<thead><tr><th scope=\"col\"></th>")
            .AppendJoin(string.Empty, Words.Days.Select(day => $"<th scope=\"col\" class=\"n\">{day}</th>")).Append("</tr></thead>\n");
        Days(page, Texts.WeekPageNow, view.PerDay);
        Days(page, Texts.WeekPageBefore, view.PerDayBefore);
        page.Append(CultureInfo.InvariantCulture, $"</table>\n<table><caption>{Text(Texts.WeekPageAccounts)}</caption>\n<thead><tr>")
            .AppendJoin(string.Empty, Head.Select((name, i) => $"<th scope=\"col\"{(i == 0 ? string.Empty : " class=\"n\"")}>{Text(name)}</th>")).Append("</tr></thead>\n");
        foreach (var unit in view.Units)
        {
            Row(page, unit.Unit.Name, unit.Figures, isUnit: true);
            foreach (var account in unit.Accounts)
            {
                Row(page, account.Account.Name, account.Figures, isUnit: false);
            }
        }

        page.Append(CultureInfo.InvariantCulture, $"</table>\n<p class=\"small\">{Text(Texts.WeekPageNote.With(SwedishText.Sortable(at, zone)))}</p>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    /// <summary>A file is handed on to others.</summary>
    private static readonly WeekWords Words = new(ReplyLanguage.Swedish);

    private static IReadOnlyList<string> Head => [Texts.WeekPageColumn, .. Texts.WeekPageColumns.Split('|')];

    private static void Days(StringBuilder page, string name, IReadOnlyList<int> counts) =>
        page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(name)}</th>").AppendJoin(string.Empty, counts.Select(count => $"<td class=\"n\">{count}</td>")).Append("</tr>\n");

    private static void Row(StringBuilder page, string name, FiguresPair figures, bool isUnit)
    {
        var now = figures.Now;
        string[] cells =
        [
            $"{now.Received} ({figures.Before.Received})", now.InTimePercent is { } percent ? $"{percent} %" : "–", Words.Time(now.Median), $"{now.Open}", $"{now.Late}", $"{now.Escalated}",
            $"{now.Duties.DaysWithout}", $"{now.Duties.SnapshotsTaken}/{now.Duties.SnapshotsDue}",
        ];
        page.Append(isUnit ? "<tr class=\"unit\">" : "<tr>").Append(CultureInfo.InvariantCulture, $"<th scope=\"row\">{Text(name)}</th>")
            .AppendJoin(string.Empty, cells.Select(cell => $"<td class=\"n\">{Text(cell)}</td>")).Append("</tr>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(SwedishText.OneLine(text));
}
