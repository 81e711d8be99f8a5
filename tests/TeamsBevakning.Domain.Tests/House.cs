using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests;

/// <summary>A small municipality: Anna and Bo answer for the bath, Siv stands in for them, Eva is communicator and Ulf manager.</summary>
internal static class House
{
    /// <summary>Monday 16 November 2026 at 10.00 in Sweden.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 16, 9, 0);

    public static readonly Actor Anna = Named(1, "Anna Berg");
    public static readonly Actor Bo = Named(2, "Bo Ek");
    public static readonly Actor Eva = Named(3, "Eva Lind");
    public static readonly Actor Siv = Named(4, "Siv Alm");
    public static readonly Actor Ulf = Named(5, "Ulf Dahl");
    public static readonly UnitId Central = new("kommunikation");
    public static readonly UnitId Culture = new("kultur");
    public static readonly AccountId Bath = new("fb-badhuset");

    public static WorkCalendar Office { get; } = new(CalendarRules.SwedishOffice);

    public static Policy Policy { get; } =
        PolicyOf(new Target(null, new WithinWorkingDays(1), new WithinWorkingDays(5), PlanOf(new StepRule(StepTo.Communications, new StepTime.AtDue()))));

    public static Register Register { get; } = RegisterOf([Anna, Bo], [Siv], [Ulf]);

    /// <summary>Everybody, in channels that are tied.</summary>
    public static Audience Everybody { get; } = new(Register, new HashSet<UnitId> { Culture, Central });

    public static Instant November(int day, int hour, int minute = 0) => Instant.FromUtc(2026, 11, day, hour, minute) - Duration.FromHours(1);

    public static EscalationPlan PlanOf(params IReadOnlyList<StepRule> steps) => new("vanlig", steps);

    public static Policy PolicyOf(Target target, string version = "v1") => new()
    {
        Name = "Sjöstad",
        Version = version,
        Calendar = Office,
        Targets = new Dictionary<ItemKind, KindTarget> { [ItemKind.Question] = new(target, []) },
        UndoFor = Duration.FromMinutes(30),
        NoActionReasons = ["Inte en fråga", "Annat"],
    };

    public static Register RegisterOf(IEnumerable<Actor> administrators, IEnumerable<Actor> substitutes, IEnumerable<Actor> managers) => new(
        new Municipality("sjostad", "Sjöstads kommun", Guid.Empty, Central),
        [new Unit(Culture, "Kultur och fritid"), new Unit(Central, "Kommunikationsenheten")],
        new[] { Anna, Bo, Eva, Siv, Ulf }.Select(actor => new Person(actor.Id, actor.Name, null)),
        [new Account(Bath, "Badhuset", "facebook", null, null, Culture, [.. administrators.Select(each => each.Id)], [.. substitutes.Select(each => each.Id)])],
        [new Appointment(Eva.Id, Roles.Communicator), .. managers.Select(each => new Appointment(each.Id, Roles.Manager))]);

    public static FoundPost Post(string id, string text = "När öppnar badet?", Instant? at = null) =>
        new(Bath, new CommentId(id), null, null, null, "Kim", text, at ?? Monday, null, false, PostStatus.Visible);

    public static FoundPost Reply(string id, string under, Instant? at = null, string? thread = null) => Post(id, "Klockan nio.", at ?? (Monday + Duration.FromHours(1))) with
    {
        ByAccount = true,
        ParentId = new CommentId(under),
        ThreadId = thread,
    };

    public static IReadOnlyList<Change> Found(KnownThreads known, Instant at, params FoundPost[] posts) => Found(known, Policy, at, posts);

    public static IReadOnlyList<Change> Found(KnownThreads known, Policy policy, Instant at, params FoundPost[] posts) =>
        Intake.Decide(posts, known, new IntakeContext(Register, policy, at));

    public static Item Question(string id = "c1") => Found(KnownThreads.None, Monday, Post(id))[0].Item!;

    public static Decision Press(
        Item item, PressVerb verb, Actor by, Instant at, Roles? role = null, int? round = null, string? reason = "Annat", string? link = null, string? note = null, Policy? policy = null, string? until = "18/12") =>
        PressRule.Decide(
            item,
            new Press(verb, round ?? item.Round, link, note ?? (verb is PressVerb.Escalate or PressVerb.Extend ? "Därför" : verb is PressVerb.FileInCase ? "KS 2026/1" : null), verb is PressVerb.NoAction ? reason : null, "activity")
            {
                Until = verb is PressVerb.Extend ? until : null,
                To = verb is PressVerb.Give ? Siv.Id : null,
                ToUnit = verb is PressVerb.Forward ? Elsewhere(item) : null,
            },
            Context(by, role ?? (by == Eva ? Roles.Communicator : Roles.Administrator), policy ?? Policy, at) with
            {
                ForwardTo = new ForwardPlace(Register.Find(Elsewhere(item))!, (policy ?? Policy).TargetOf(item.Kind, Register.Find(Bath)!)),
                Accounts = (role ?? Roles.Administrator).Allow(Act.Look) ? item.Checklist.All.Select(line => line.Account).ToHashSet() : [],
            });

    public static PressContext Context(Actor by, Roles role, Policy policy, Instant at) =>
        new(by, role, Central, policy, policy.TargetOf(ItemKind.Question, Register.Find(Bath)!), at) { Receiver = new Receiver(Siv, true, false), ForwardTo = new ForwardPlace(Register.Find(Central)!, policy.TargetOf(ItemKind.Question, Register.Find(Bath)!)) };

    public static Item After(Item item, PressVerb verb, Actor by, Instant? at = null, Policy? policy = null) =>
        Press(item, verb, by, at ?? Monday, policy: policy).ShouldBeOfType<Decision.Changed>().Change.Item!;

    private static UnitId Elsewhere(Item item) => item is { Matter: not null, Unit: var unit } && unit == Central ? Culture : Central;

    private static Actor Named(int number, string name) => new(new PersonId(new Guid(number, 0, 0, new byte[8])), name);
}
