using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;

namespace TeamsBevakning.Tests;

/// <summary>The municipality of the stories, and changes as the domain really decides them.</summary>
internal static class Samples
{
    /// <summary>Monday 16 November 2026 at 10.00.</summary>
    public static readonly Instant At = Instant.FromUtc(2026, 11, 16, 9, 0);

    public static readonly UnitId Kultur = new("kultur");
    public static readonly UnitId Kommunikation = new("kommunikation");

    public static Register Register { get; } = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json"))).Register!;

    public static Policy Policy { get; } = PolicyFile.Load(Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"));

    /// <summary>Everybody can be reached.</summary>
    public static Audience Audience { get; } = new(Register, Register.Units.Select(unit => unit.Id).ToHashSet());

    /// <summary>Nobody's channel is tied, so that only the communications unit is told.</summary>
    public static Audience WithoutChannels { get; } = new(Register, new HashSet<UnitId>());

    public static Actor Anna { get; } = Person("Anna Berg");

    public static Actor Eva { get; } = Person("Eva Lind");

    public static Actor Person(string name) => Register.People().Where(person => person.Name == name).Select(person => new Actor(person.Id, person.Name)).Single();

    public static FoundPost Post(string id, string text = "När öppnar badet?", string account = "fb-badhuset", Instant? at = null) => new(
        new AccountId(account), new CommentId(id), id, null, "u-1", "Kim Medborgare", text, at ?? At, new Uri($"https://facebook.example/{id}"), false, PostStatus.Visible);

    public static IReadOnlyList<Change> Found(params FoundPost[] posts) => Found(KnownThreads.None, At, posts);

    public static IReadOnlyList<Change> Found(KnownThreads known, Instant at, params FoundPost[] posts) =>
        Intake.Decide(posts, known, new IntakeContext(Register, Policy, at));

    public static Item Question(string id, Instant? at = null, string account = "fb-badhuset") => Found(Post(id, at: at, account: account))[0].Item!;

    public static Change Pressed(
        Item item, PressVerb verb, Actor? by = null, Instant? at = null, string? cause = null, string? link = null, string? note = null, AccountId? look = null, string? reason = null, Policy? policy = null, string? until = null, Actor? to = null, UnitId? toUnit = null)
    {
        var press = new Press(verb, item.Round, link, note, reason ?? (verb is PressVerb.NoAction ? "Annat" : null), cause) { Account = look, Until = until, To = to?.Id, ToUnit = toUnit };
        var account = item.Account is { } id ? Register.Find(id) : null;
        var role = account is null ? Register.RolesOf((by ?? Anna).Id, item.Unit) : Register.RolesOf((by ?? Anna).Id, account);
        var decision = PressRule.Decide(item, press, new PressContext(by ?? Anna, role, Kommunikation, policy ?? Policy, (policy ?? Policy).TargetOf(item.Kind, account), at ?? (At + Duration.FromMinutes(5)))
        {
            Accounts = item.Checklist.All.Select(line => line.Account).ToHashSet(),
            Platform = account?.Platform ?? string.Empty,
            ForwardTo = toUnit is { } unit ? new ForwardPlace(Register.Find(unit)!, (policy ?? Policy).TargetOf(item.Kind, account)) : null,
            Receiver = to is null ? null : new Receiver(to, true, false),
        });
        return decision.ShouldBeOfType<Decision.Changed>().Change;
    }

    private static IEnumerable<Person> People(this Register register) =>
        Enumerable.Range(1, 7).Select(i => register.Find(new PersonId(Guid.Parse($"aaaaaaaa-0000-4000-8000-00000000000{i}")))!);
}
