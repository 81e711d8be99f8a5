using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Slices;

/// <summary>Counts a week and the one before, for all, each unit and each account.</summary>
internal sealed class WeekCount(Week week, Register register, Policy policy, Instant at)
{
    private readonly Week before = week.Before(policy.Calendar.Zone);

    /// <param name="questions">At least those of the two weeks; those of other accounts are left out.</param>
    /// <param name="asked">What the two weeks asked for besides.</param>
    public WeekView Of(string name, IReadOnlyCollection<Account> accounts, IReadOnlyList<WeekQuestion> questions, WeekAskedFor asked)
    {
        var byAccount = questions.ToLookup(question => question.Account);
        var units = accounts.GroupBy(account => account.Unit).Select(unit => new UnitWeek(
            register.Find(unit.Key) ?? new Unit(unit.Key, unit.Key.Value),
            Pair([.. unit.Select(account => account.Id)], [.. unit.SelectMany(account => byAccount[account.Id])]),
            [.. unit.Select(account => new AccountWeek(account, Pair([account.Id], [.. byAccount[account.Id]])))]));
        var all = accounts.SelectMany(account => byAccount[account.Id]).ToList();
        return new WeekView(week, name, Pair([.. accounts.Select(account => account.Id)], all), [.. units], PerDay(all, week), PerDay(all, before))
        {
            IsLookedDaily = policy.Duties.Any(duty => duty is { Opens: ItemKind.Oversight, Every: DailyBefore }),
            NextSnapshotAt = NextSnapshot(accounts),
        };

        FiguresPair Pair(IReadOnlyCollection<AccountId> of, IReadOnlyList<WeekQuestion> theirs) => new(
            WeekFigures.Of(theirs, week, at, CalendarOf) with { Duties = WeekDuties.Of(of, asked.DaysWithout, asked.Snapshots, week) },
            WeekFigures.Of(theirs, before, at, CalendarOf) with { Duties = WeekDuties.Of(of, asked.DaysWithoutBefore, asked.Snapshots, before) });
    }

    /// <summary>When the policy next wants a snapshot of one of them; null when it never does.</summary>
    private Instant? NextSnapshot(IReadOnlyCollection<Account> accounts)
    {
        Instant[] next =
        [
            .. from duty in policy.Duties
               where duty.Opens is ItemKind.Snapshot
               from unit in accounts.Select(account => account.Unit).Distinct()
               select duty.Every.NextAfter(at, policy.CalendarOf(unit)).Due.At,
        ];
        return next.Length == 0 ? null : next.Min();
    }

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
