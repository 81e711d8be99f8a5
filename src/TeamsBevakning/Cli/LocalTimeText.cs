using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Cli;

/// <summary>A local time as it is written on the command line.</summary>
internal static class LocalTimeText
{
    private static readonly LocalDateTimePattern[] Forms =
    [
        .. new[] { "uuuu'-'MM'-'dd'T'HH':'mm", "uuuu'-'MM'-'dd'T'HH':'mm':'ss", "uuuu'-'MM'-'dd' 'HH':'mm", "uuuu'-'MM'-'dd' 'HH'.'mm", "uuuu'-'MM'-'dd'T'HH'.'mm", "uuuu'-'MM'-'dd" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    /// <exception cref="SettingsException">It is missing, is no time, or is outside the years that the calendar is computed for.</exception>
    public static LocalDateTime Parse(string? text)
    {
        const string Form = "Skriv tidpunkten som 2026-12-23T15:40, eller bara 2026-12-23 för dygnets början";
        if (text is null)
        {
            throw new SettingsException($"--at saknas. {Form}.");
        }

        var read = Forms.Select(form => form.Parse(text.Trim())).FirstOrDefault(result => result.Success);
        return read is null ? throw new SettingsException($"”{text}” i --at är ingen tidpunkt. {Form}.")
            : read.Value.Year is < SwedishHolidays.FirstYear or > SwedishHolidays.LastYear
                ? throw new SettingsException($"”{text}” i --at ligger utanför åren {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}, som kalendern räknar med.")
            : read.Value;
    }
}
