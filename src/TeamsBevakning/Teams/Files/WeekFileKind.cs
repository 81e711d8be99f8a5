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

/// <summary>A week's figures as a file, which is Swedish: it is handed on to others.</summary>
/// <param name="Description">What the person is asked by.</param>
internal sealed record WeekFile(string Name, string Description, byte[] Content)
{
    public static WeekFile Of(WeekFileKind kind, WeekView view, Instant at, DateTimeZone zone, ReplyLanguage language)
    {
        var name = $"veckostatus-{view.Week.Year}-v{view.Week.Number:00}";
        return kind switch
        {
            WeekFileKind.Csv => new($"{name}.csv", language.Of(Texts.WeekFileCsv, English.WeekFileCsv).With(view.Week.Number), WeekCsv.Write(view, zone)),
            WeekFileKind.Page => new($"{name}.html", language.Of(Texts.WeekFilePage, English.WeekFilePage).With(view.Week.Number), WeekPage.Write(view, at, zone)),
        };
    }
}
