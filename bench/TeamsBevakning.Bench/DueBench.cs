using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Bench;

/// <summary>
/// Due instants a second on one core, reasons and all, and steps before them, beside a plain loop of zone conversions. Interleaved in rounds; the median round is told, in the
/// process's own time on the processor, so that it is the same on a busy machine.
/// </summary>
internal static class DueBench
{
    private const string Plain = "plain: instant to Stockholm and back";

    private const int PerRound = 200_000, Rounds = 15, WarmUp = 3;

    public static void Run()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice);
        var first = Instant.FromUtc(2026, 1, 1, 0, 0);
        var starts = Enumerable.Range(0, 4096).Select(i => first + Duration.FromMinutes(i * 509L % 525_600)).ToArray();
        var zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        var due = starts.Select(at => new WithinWorkingDays(1).DueFrom(at, calendar).At).ToArray();
        (string Name, Func<int, long> Run)[] subjects =
        [
            (Plain, i => starts[i].InZone(zone).LocalDateTime.InZoneLeniently(zone).ToInstant().ToUnixTimeSeconds()),
            Target("within 1 working day", new WithinWorkingDays(1)),
            Target("4 h of working time", new WorkingTime(Duration.FromHours(4))),
            Target("24 h on working days", new ClockHoursOnWorkingDays(Duration.FromHours(24))),
            Target("7 days", CalendarTime.Weeks(1)),
            Target("within 15 working days", new WithinWorkingDays(15)),
            Occasion("every working day before 10.00", new DailyBefore(new(10, 0), LookDays.WorkingDays)),
            Occasion("every day before 24.00", new DailyBefore(LocalTime.Midnight, LookDays.EveryDay)),
            Occasion("once per week", new OncePerWeek()),
            Occasion("30 June and 31 December", new YearlyDates([new(6, 30), new(12, 31)], 14)),
            ("half the time within 1 working day", i => OpenTime.AtShare(50, starts[i], due[i], calendar).ToUnixTimeSeconds()),
            ("2 h of working time before that is due", i => OpenTime.Before(Duration.FromHours(2), starts[i], due[i], calendar).ToUnixTimeSeconds()),
        ];
        var times = subjects.Select(_ => new List<double>()).ToArray();
        var sum = 0L;
        for (var round = -WarmUp; round < Rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var (_, run) = subjects[i];
                var started = Environment.CpuUsage.TotalTime;
                for (var n = 0; n < PerRound; n++)
                {
                    sum += run(n & 4095);
                }

                if (round >= 0)
                {
                    times[i].Add((Environment.CpuUsage.TotalTime - started).TotalSeconds);
                }
            }
        }

        Console.WriteLine($"{Rounds} rounds of {PerRound} each, one thread, starts spread over 2026 (check sum {sum})");
        var medians = times.Select(each => each.Order().ElementAt(Rounds / 2)).ToArray();
        for (var i = 0; i < subjects.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{subjects[i].Name,-40} {PerRound / medians[i] / 1e6,6:0.00} M/s {medians[i] / medians[0],6:0.00} times plain"));
        }

        (string, Func<int, long>) Target(string name, TargetRule rule) => (name, i => rule.DueFrom(starts[i], calendar).At.ToUnixTimeSeconds());
        (string, Func<int, long>) Occasion(string name, OccasionRule rule) => (name, i => rule.NextAfter(starts[i], calendar).Due.At.ToUnixTimeSeconds());
    }
}
