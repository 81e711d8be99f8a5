using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Every rule against a walk through every minute. BEVAKNING_ORACLE_CASES names another number of cases.</summary>
public sealed class MinuteOracleTests
{
    private const int PerCalendar = 25, Ordinarily = 100_000;

    [Fact]
    public void Every_rule_is_due_when_a_walk_through_every_minute_says()
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("BEVAKNING_ORACLE_CASES") ?? $"{Ordinarily}", CultureInfo.InvariantCulture);
        var any = from each in WorkCase.Cases from probes in OracleProbe.Any.ArrayOf(PerCalendar) select (each, probes);
        var config = Config.QuickThrowOnFailure.WithMaxTest(Math.Max(cases / PerCalendar, 1)).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));
        Check.One(config, Prop.ForAll(any.ToArbitrary(), pair => Agree(pair.each, pair.probes)));
    }

    private static bool Agree(WorkCase each, OracleProbe[] probes)
    {
        var (calendar, oracle) = (each.Calendar(), each.Oracle());
        foreach (var probe in probes)
        {
            var (calculated, slowly) = (probe.Calculated(each, calendar).ToUnixTimeSeconds(), probe.Slowly(each, oracle) * 60);
            calculated.ShouldBe(slowly, $"{probe}");
        }

        return true;
    }
}
