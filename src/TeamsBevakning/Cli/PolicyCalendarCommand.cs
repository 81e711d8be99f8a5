using System.CommandLine;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Explained;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Cli;

/// <summary><c>policy calendar FILE --year YEAR</c>: a year in the terminal, with free and half days marked.</summary>
internal static class PolicyCalendarCommand
{
    public static Command Create()
    {
        var file = PolicyCommand.File();
        var year = new Option<string>("--year") { Description = $"Året, {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}.", Required = true };
        var unit = new Option<string?>("--unit") { Description = "Verksamhetens id i kontoregistret, om den har egna tider." };
        var command = new Command("calendar", "Visar ett års arbetstid, med lediga och kortare dagar.") { file, year, unit };
        command.SetAction((parsed, _) => CommandRun.TellAsync(() =>
        {
            var asked = Year(parsed.GetRequiredValue(year));
            return Task.FromResult(PolicyCheckCommand.WithSound(parsed.GetRequiredValue(file), (_, policy) => Of(policy, asked, parsed.GetValue(unit))));
        }));
        return command;
    }

    private static IEnumerable<string> Of(Policy policy, int year, string? unit)
    {
        if (unit is not null && !policy.UnitCalendars.ContainsKey(new UnitId(unit)))
        {
            var known = policy.UnitCalendars.Count == 0 ? "ingen verksamhet har det" : $"det har {string.Join(", ", policy.UnitCalendars.Keys)}";
            throw new SettingsException($"Verksamheten ”{unit}” har inga egna tider i policyn; {known}. Utelämna --unit för kommunens.");
        }

        var coloured = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var name = unit is null ? policy.Name : $"{policy.Name}, verksamheten {unit}";
        return CalendarYear.Write(SwedishText.OneLine(name), policy.CalendarOf(new UnitId(unit ?? string.Empty)), year, new DayInk(coloured));
    }

    private static int Year(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, null, out var year) && year is >= SwedishHolidays.FirstYear and <= SwedishHolidays.LastYear
            ? year
            : throw new SettingsException($"”{text}” i --year går inte. Ange ett år {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}.");
}
