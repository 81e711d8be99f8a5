using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Slices;

/// <summary>Counts a week and the one before, for all, each unit and each account.</summary>
internal sealed class WeekCount(Week week, Register register, Policy policy, Instant at)
{
    private readonly Week before = week.Before(policy.Calendar.Zone);

    /// <param name="questions">At least those of the two weeks; those of other accounts are left out.</param>
    public WeekView Of(string name, IReadOnlyCollection<Account> accounts, IReadOnlyList<WeekQuestion> questions)
    {
        var byAccount = questions.ToLookup(question => question.Account);
        var units = accounts.GroupBy(account => account.Unit).Select(unit => new UnitWeek(
            register.Find(unit.Key) ?? new Unit(unit.Key, unit.Key.Value),
            Pair([.. unit.SelectMany(account => byAccount[account.Id])]),
            [.. unit.Select(account => new AccountWeek(account, Pair([.. byAccount[account.Id]])))]));
        var all = accounts.SelectMany(account => byAccount[account.Id]).ToList();
        return new WeekView(week, name, Pair(all), [.. units], PerDay(all, week), PerDay(all, before));
    }

    private FiguresPair Pair(IReadOnlyList<WeekQuestion> questions) => new(WeekFigures.Of(questions, week, at, CalendarOf), WeekFigures.Of(questions, before, at, CalendarOf));

    private WorkCalendar CalendarOf(WeekQuestion question) => register.Find(question.Account) is { } account ? policy.CalendarOf(account.Unit) : policy.Calendar;

    private int[] PerDay(List<WeekQuestion> questions, Week of)
    {
        var counts = new int[7];
        foreach (var question in questions.Where(question => !question.IsWithdrawn && of.Has(question.ReceivedAt)))
        {
            counts[(int)question.ReceivedAt.InZone(policy.Calendar.Zone).DayOfWeek - 1]++;
        }

        return counts;
    }
}
