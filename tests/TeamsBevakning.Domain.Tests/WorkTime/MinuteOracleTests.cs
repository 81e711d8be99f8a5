using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Every rule against a walk through every minute, on the number of cases that <see cref="CaseCount"/> has.</summary>
public sealed class MinuteOracleTests
{
    private const int PerCalendar = 25;

    [Fact]
    public void Every_rule_is_due_when_a_walk_through_every_minute_says()
    {
        var any = from each in WorkCase.Cases from probes in OracleProbe.Any.ArrayOf(PerCalendar) select (each, probes);
        Check.One(CaseCount.Times(rules: 1, PerCalendar), Prop.ForAll(any.ToArbitrary(), pair => Agree(pair.each, pair.probes)));
    }

    private static void Agree(WorkCase each, OracleProbe[] probes)
    {
        var (calendar, oracle) = (each.Calendar(), each.Oracle());
        foreach (var probe in probes)
        {
            var (calculated, slowly) = (probe.Calculated(each, calendar).ToUnixTimeSeconds(), probe.Slowly(each, oracle) * 60);
            calculated.ShouldBe(slowly, $"{probe}");
        }
    }
}
