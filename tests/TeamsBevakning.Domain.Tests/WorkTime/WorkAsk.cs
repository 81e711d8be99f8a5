using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>One random start and amount, to ask a <see cref="WorkCase"/> of.</summary>
/// <param name="Start">Minutes since 1970 UTC.</param>
/// <param name="Days">Working days, 0–15.</param>
/// <param name="Share">Working time, in thousandths of what three weeks hold.</param>
internal sealed record WorkAsk(long Start, int Days, int Share)
{
    private const long NewYear2026 = 29_453_760;

    /// <summary>Dates near which most starts fall: both clock changes, Easter, Midsummer, Christmas.</summary>
    private static readonly int[] Interesting = [85, 86, 87, 91, 168, 294, 296, 297, 355, 357, 360, 364];

    /// <summary>Any minute, but half hours and the midnights of Stockholm (22.00 and 23.00 UTC) more often: there amounts run out at an edge.</summary>
    public static Gen<long> Starts { get; } =
        from near in Gen.Elements(Interesting)
        from day in Gen.OneOf(Gen.Constant(near), Gen.Choose(0, 390))
        from minute in Gen.OneOf(Gen.Choose(0, 1439), Gen.Choose(0, 47).Select(half => half * 30), Gen.Constant(1380), Gen.Constant(1320))
        select NewYear2026 + (day * 1440) + minute;

    public static Gen<WorkAsk> Any { get; } =
        from start in Starts
        from days in Gen.Choose(0, 15)
        from share in Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, 60), Gen.Constant(0))
        select new WorkAsk(start, days, share);

    public Instant StartAt => Instant.FromUnixTimeSeconds(Start * 60);

    public Duration AmountIn(WorkCase each) => Duration.FromMinutes(each.Minutes(Share));

    /// <summary>One rule of each kind that asks for the amounts, the time of it and the days each with so much more.</summary>
    public TargetRule[] Rules(WorkCase each, int moreDays = 0, Duration moreTime = default)
    {
        var (days, time) = (Days + moreDays, AmountIn(each) + moreTime);
        return [new WithinWorkingDays(days), new WorkingTime(time), new ClockHoursOnWorkingDays(time), new CalendarTime(days, time)];
    }
}
