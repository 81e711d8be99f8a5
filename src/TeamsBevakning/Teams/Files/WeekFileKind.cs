using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Files;

/// <summary>The files that a week's figures can be had as.</summary>
internal enum WeekFileKind
{
    /// <summary>For a spreadsheet.</summary>
    Csv,

    /// <summary>For a printer.</summary>
    Page,
}

/// <summary>A week's figures as a file.</summary>
internal sealed record WeekFile(string Name, string Description, byte[] Content)
{
    public static WeekFile Of(WeekFileKind kind, WeekView view, Instant at, DateTimeZone zone)
    {
        var name = $"veckostatus-{view.Week.Year}-v{view.Week.Number:00}";
        return kind switch
        {
            WeekFileKind.Csv => new($"{name}.csv", Texts.WeekFileCsv.With(view.Week.Number), WeekCsv.Write(view, zone)),
            WeekFileKind.Page => new($"{name}.html", Texts.WeekFilePage.With(view.Week.Number), WeekPage.Write(view, at, zone)),
        };
    }
}
