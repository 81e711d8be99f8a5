using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>
/// How many cases of calendar, start and rule each property of the working time is tried on: 100 000, or what BEVAKNING_ORACLE_CASES says. Every calendar is asked
/// with many starts, since it costs more to make than to ask.
/// </summary>
internal static class CaseCount
{
    private const int Ordinarily = 100_000, StartsPerCalendar = 100;

    /// <summary>Tries a property on random calendars and starts, each with so many rules.</summary>
    public static void Holds(int rules, Func<WorkCase, WorkCalendar, WorkAsk, bool> property) => Holds(rules, each =>
    {
        var calendar = each.Calendar();
        return ask => property(each, calendar, ask);
    });

    /// <summary>The same for a property that prepares for each calendar.</summary>
    public static void Holds(int rules, Func<WorkCase, Func<WorkAsk, bool>> property)
    {
        var any = from each in WorkCase.Cases from asks in WorkAsk.Any.ArrayOf(StartsPerCalendar) select (each, asks);
        Check.One(Times(rules, StartsPerCalendar), Prop.ForAll(any.ToArbitrary(), pair =>
        {
            var holds = property(pair.each);
            foreach (var ask in pair.asks)
            {
                holds(ask).ShouldBeTrue($"{ask}");
            }
        }));
    }

    public static Config Times(int rules, int startsPerCalendar)
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("BEVAKNING_ORACLE_CASES") ?? $"{Ordinarily}", CultureInfo.InvariantCulture);
        return Config.QuickThrowOnFailure.WithMaxTest(Math.Max(cases / startsPerCalendar / rules, 1)).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));
    }
}
