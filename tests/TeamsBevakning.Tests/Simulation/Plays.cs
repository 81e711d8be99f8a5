using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

/// <summary>Policies to play and plays of them.</summary>
internal static class Plays
{
    public static readonly PlayedPolicy Played = new("Provkommun", "prov.json");

    public static readonly PlaySettings Year = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), 2_500, 7);

    /// <summary>Every kind of step, both clocks, an interim answer, an exception for a platform and a unit, and a unit with hours of its own.</summary>
    public static Policy Full { get; } = Only(new WithinWorkingDays(1)) with
    {
        Name = "Provkommun",
        UnitCalendars = new Dictionary<UnitId, WorkCalendar> { [new("simhall")] = new(CalendarRules.SwedishOffice with { Week = AllWeek }) },
        Targets = new Dictionary<ItemKind, KindTarget>
        {
            [ItemKind.Question] = new(
                new Target(new WorkingTime(Duration.FromHours(2)), new WithinWorkingDays(1), new WithinWorkingDays(5), Steps),
                [new OwnTarget(["mastodon"], [new("raddning")], [], new Target(null, new WorkingTime(Duration.FromHours(4)), null, Steps))]),
        },
    };

    private static EscalationPlan Steps => new("frågor",
    [
        new StepRule(StepTo.Responsible, new StepTime.AtDue()) { Milestone = Milestone.Acknowledge },
        new StepRule(StepTo.Responsible, new StepTime.AtShare(60)),
        new StepRule(StepTo.Substitute, new StepTime.WorkingTimeBefore(Duration.FromHours(1))),
        new StepRule(StepTo.Communications, new StepTime.AtDue()),
        new StepRule(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1))),
    ]);

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> AllWeek =>
        Enumerable.Range(1, 7).ToDictionary(day => (IsoDayOfWeek)day, _ => (IReadOnlyList<OpenInterval>)[new(new(7, 0), new(20, 0))]);

    /// <summary>Questions are handled within the rule, and the communications unit is told when one is not.</summary>
    public static Policy Only(TargetRule resolve)
    {
        var plan = new EscalationPlan("frågor", [new StepRule(StepTo.Communications, new StepTime.AtDue())]);
        return new Policy
        {
            Name = "Bara frist",
            Version = "1",
            Calendar = new WorkCalendar(CalendarRules.SwedishOffice),
            Targets = new Dictionary<ItemKind, KindTarget> { [ItemKind.Question] = new(new Target(null, resolve, null, plan), []) },
            UndoFor = Duration.FromMinutes(30),
            NoActionReasons = ["Inte en fråga"],
        };
    }

    public static Policy OfFile() => PolicyFile.Load(Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"));

    public static World WorldOf(PlaySettings settings, params Policy[] policies) => new(settings, policies[0], policies);

    public static MemoryStore Of(World world, Policy policy) => YearPlay.Run(world, policy, _ => { }, default);

    public static Figures FiguresOf(World world, Policy policy) => new Tally(world, Of(world, policy)).Of(Played);
}
