using System.Diagnostics;
using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Bench;

/// <summary>Due instants a second on one core, reasons and all, beside a plain loop of zone conversions. Interleaved in rounds; the median round is told.</summary>
internal static class DueBench
{
    private const int PerRound = 200_000, Rounds = 15, WarmUp = 3;

    public static void Run()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice);
        var first = Instant.FromUtc(2026, 1, 1, 0, 0);
        var starts = Enumerable.Range(0, 4096).Select(i => first + Duration.FromMinutes(i * 509L % 525_600)).ToArray();
        var zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        (string Name, Func<Instant, long> Run)[] subjects =
        [
            ("plain: instant to Stockholm and back", at => at.InZone(zone).LocalDateTime.InZoneLeniently(zone).ToInstant().ToUnixTimeSeconds()),
            Target("within 1 working day", new WithinWorkingDays(1)),
            Target("4 h of working time", new WorkingTime(Duration.FromHours(4))),
            Target("24 h on working days", new ClockHoursOnWorkingDays(Duration.FromHours(24))),
            Target("7 days", CalendarTime.Weeks(1)),
            Target("within 15 working days", new WithinWorkingDays(15)),
            Occasion("every working day before 10.00", new DailyBefore(new(10, 0), LookDays.WorkingDays)),
            Occasion("once per week", new OncePerWeek()),
        ];
        var times = subjects.Select(_ => new List<double>()).ToArray();
        var sum = 0L;
        for (var round = -WarmUp; round < Rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var (_, run) = subjects[i];
                var started = Stopwatch.GetTimestamp();
                for (var n = 0; n < PerRound; n++)
                {
                    sum += run(starts[n & 4095]);
                }

                if (round >= 0)
                {
                    times[i].Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
                }
            }
        }

        Console.WriteLine($"{Rounds} rounds of {PerRound} each, one thread, starts spread over 2026 (check sum {sum})");
        for (var i = 0; i < subjects.Length; i++)
        {
            var median = times[i].Order().ElementAt(Rounds / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subjects[i].Name,-40} {PerRound / median / 1e6,6:0.00} M/s"));
        }

        (string, Func<Instant, long>) Target(string name, TargetRule rule) => (name, at => rule.DueFrom(at, calendar).At.ToUnixTimeSeconds());
        (string, Func<Instant, long>) Occasion(string name, OccasionRule rule) => (name, at => rule.NextAfter(at, calendar).Due.At.ToUnixTimeSeconds());
    }
}
