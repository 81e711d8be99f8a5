using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Simulation;

/// <summary>When people are away: four weeks in summer, most of them around Christmas, and a sick day now and then. The same under every policy.</summary>
internal sealed class Absences(Draws draws, IReadOnlyList<Person> people)
{
    private const int LeaveDays = 28;
    private const int ChristmasPerThousand = 800;
    private const int SickPerThousand = 20;

    private readonly Dictionary<PersonId, int> numbers = people.Index().ToDictionary(each => each.Item.Id, each => each.Index);

    public bool IsAway(PersonId person, LocalDate date)
    {
        var number = numbers[person];
        return IsOnSummerLeave(number, date) || IsOffAtChristmas(number, date)
            || draws.Happens(SickPerThousand, Chance.SickDay, (((date.Year * 400) + date.DayOfYear) * 1_000) + number);
    }

    /// <summary>From a Monday between 15 June and 26 July; every second person begins in the later half.</summary>
    private bool IsOnSummerLeave(int person, LocalDate date)
    {
        if (date.Month is < 6 or > 8)
        {
            return false;
        }

        var midJune = new LocalDate(date.Year, 6, 15);
        var begins = midJune.PlusDays((8 - (int)midJune.DayOfWeek) % 7).PlusWeeks((person % 2 * 3) + draws.Below(3, Chance.SummerLeave, (date.Year * 1_000) + person));
        return date >= begins && date < begins.PlusDays(LeaveDays);
    }

    /// <summary>Every third person is on duty, by turns, so that one of the communicators always is.</summary>
    private bool IsOffAtChristmas(int person, LocalDate date) =>
        date is { Month: 12, Day: >= 21 } ? IsOffAtChristmasOf(date.Year, person)
        : date is { Month: 1, Day: <= 6 } && IsOffAtChristmasOf(date.Year - 1, person);

    private bool IsOffAtChristmasOf(int year, int person) =>
        person % 3 != year % 3 && draws.Happens(ChristmasPerThousand, Chance.ChristmasLeave, (year * 1_000) + person);
}
