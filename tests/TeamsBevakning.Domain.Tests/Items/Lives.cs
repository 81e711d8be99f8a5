using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>Random lives of an item, under random targets and escalation plans.</summary>
internal static class Lives
{
    private static readonly Gen<TargetRule> Rules = Gen.Elements<TargetRule>(
        new WorkingTime(Duration.FromMinutes(30)),
        new WorkingTime(Duration.FromHours(4)),
        new WithinWorkingDays(0),
        new WithinWorkingDays(1),
        new WithinWorkingDays(3),
        new ClockHoursOnWorkingDays(Duration.FromHours(24)),
        new CalendarTime(7),
        CalendarTime.Elapsed(Duration.FromMinutes(20)));

    private static readonly Gen<StepTime> Times = Gen.OneOf(
        Gen.Constant<StepTime>(new StepTime.AtReceipt()),
        Gen.Constant<StepTime>(new StepTime.AtDue()),
        from percent in Gen.Elements(1, 50, 80, 99) select (StepTime)new StepTime.AtShare(percent),
        from hours in Gen.Elements(0, 2, 40) select (StepTime)new StepTime.WorkingTimeBefore(Duration.FromHours(hours)),
        from days in Gen.Elements(0, 1, 9) select (StepTime)new StepTime.CalendarTimeBefore(days, Duration.FromMinutes(days)),
        from rule in Rules select (StepTime)new StepTime.After(rule));

    private static readonly Gen<StepRule> Steps =
        from to in Gen.Elements(Enum.GetValues<StepTo>())
        from when in Times
        from milestone in Gen.Elements(Milestone.Resolve, Milestone.Resolve, Milestone.Acknowledge)
        from outside in Gen.Elements(false, false, true)
        from ifNobody in Gen.Elements(Enum.GetValues<IfNobody>())
        select new StepRule(to, when) { Milestone = milestone, OutsideHoursOnly = outside, IfNobody = ifNobody };

    private static readonly Gen<Target> Targets =
        from acknowledge in Gen.OneOf(Gen.Constant<TargetRule?>(null), Rules.Select(rule => (TargetRule?)rule))
        from resolve in Rules
        from interim in Gen.OneOf(Gen.Constant<TargetRule?>(null), Rules.Select(rule => (TargetRule?)rule), Rules.Select(rule => (TargetRule?)rule))
        from steps in Steps.ArrayOf().Resize(5)
        select new Target(acknowledge, resolve, interim, House.PlanOf(steps));

    private static readonly Gen<LifeStart> Starts =
        from target in Targets
        from receivedAt in Gen.Elements(House.November(16, 10), House.November(16, 16, 29), House.November(20, 16, 30), House.November(21, 12))
        from found in Gen.Elements(0, 0, 0, 5, 600, 20_000)
        select new LifeStart(target, receivedAt, Duration.FromMinutes(found));

    private static readonly Gen<LifeEvent> Events = Gen.Frequency(
        (6, from verb in Gen.Elements(Enum.GetValues<PressVerb>())
            from person in Gen.Elements(House.Anna, House.Bo, House.Eva)
            from roundsAgo in Gen.Elements(0, 0, 0, 0, 1, 2)
            select (LifeEvent)new LifeEvent.Pressed(verb, person, roundsAgo)),
        (4, from minutes in Gen.Elements(0, 1, 29, 30, 31, 600, 1_440, 5_000) select (LifeEvent)new LifeEvent.Passed(Duration.FromMinutes(minutes))),
        (4, Gen.Constant<LifeEvent>(new LifeEvent.CameDue())),
        (2, Gen.Constant<LifeEvent>(new LifeEvent.Swept())),
        (1, from removed in Gen.Elements(false, true) select (LifeEvent)new LifeEvent.Replied(removed)),
        (1, from removed in Gen.Elements(false, false, false, true) select (LifeEvent)new LifeEvent.Revised(removed)),
        (2, from bits in Gen.Choose(0, 15) select (LifeEvent)new LifeEvent.PeopleChanged(new Presence((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0))),
        (1, Targets.Select(target => (LifeEvent)new LifeEvent.PolicyChanged(target))),
        (1, Gen.Constant<LifeEvent>(new LifeEvent.Restarted())));

    /// <summary>A beginning, and what happens after it.</summary>
    public static Arbitrary<(LifeStart Start, LifeEvent[] Events)> All { get; } = (
        from start in Starts
        from events in Events.ArrayOf().Resize(40)
        select (start, events)).ToArbitrary();
}
