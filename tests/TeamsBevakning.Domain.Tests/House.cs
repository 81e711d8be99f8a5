using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests;

/// <summary>A small municipality: Anna and Bo answer for the bath, Eva is communicator.</summary>
internal static class House
{
    /// <summary>Monday 16 November 2026 at 10.00 in Sweden.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 16, 9, 0);

    public static readonly Actor Anna = Named(1, "Anna Berg");
    public static readonly Actor Bo = Named(2, "Bo Ek");
    public static readonly Actor Eva = Named(3, "Eva Lind");
    public static readonly UnitId Central = new("kommunikation");
    public static readonly AccountId Bath = new("fb-badhuset");

    public static Policy Policy { get; } = new()
    {
        Name = "Sjöstad",
        Version = "v1",
        Calendar = new WorkCalendar(CalendarRules.SwedishOffice),
        Targets = new Dictionary<ItemKind, KindTarget>
        {
            [ItemKind.Question] = new(new Target(null, new WithinWorkingDays(1), null, new EscalationPlan("vanlig", [new StepRule(StepTo.Communications, new StepTime.AtDue())])), []),
        },
        UndoFor = Duration.FromMinutes(30),
        NoActionReasons = ["Inte en fråga", "Annat"],
    };

    public static Register Register { get; } = new(
        new Municipality("sjostad", "Sjöstads kommun", Guid.Empty, Central),
        [new Unit(new UnitId("kultur"), "Kultur och fritid"), new Unit(Central, "Kommunikationsenheten")],
        new[] { Anna, Bo, Eva }.Select(actor => new Person(actor.Id, actor.Name, null)),
        [new Account(Bath, "Badhuset", "facebook", null, null, new UnitId("kultur"), [Anna.Id, Bo.Id], [])],
        [Eva.Id],
        []);

    public static FoundPost Post(string id, string text = "När öppnar badet?", Instant? at = null) =>
        new(Bath, new CommentId(id), null, null, null, "Kim", text, at ?? Monday, null, false, PostStatus.Visible);

    public static FoundPost Reply(string id, string under, Instant? at = null, string? thread = null) => Post(id, "Klockan nio.", at ?? (Monday + Duration.FromHours(1))) with
    {
        ByAccount = true,
        ParentId = new CommentId(under),
        ThreadId = thread,
    };

    public static IReadOnlyList<Change> Found(KnownThreads known, Instant at, params FoundPost[] posts) => Intake.Decide(posts, known, new IntakeContext(Register, Policy, at));

    public static Item Question(string id = "c1") => Found(KnownThreads.None, Monday, Post(id))[0].Item!;

    public static Decision Press(Item item, PressVerb verb, Actor by, Instant at, Role? role = null, int? round = null, string? reason = "Annat", string? link = null, string? note = null) =>
        PressRule.Decide(
            item,
            new Press(verb, round ?? item.Round, link, note, verb is PressVerb.NoAction ? reason : null, "activity"),
            new PressContext(by, role ?? (by == Eva ? Role.Communicator : Role.Administrator), Central, Policy, at));

    public static Item After(Item item, PressVerb verb, Actor by, Instant? at = null) =>
        Press(item, verb, by, at ?? Monday).ShouldBeOfType<Decision.Changed>().Change.Item!;

    private static Actor Named(int number, string name) => new(new PersonId(new Guid(number, 0, 0, new byte[8])), name);
}
